import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { jobsSlug } from '../../../src/gate/schedules/jobs.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'
import { roles } from '../../../src/options/roles.ts'
import { keepSecret } from '../../../src/webhooks/collections/keepSecret.ts'
import { forgetSubscription } from '../../../src/webhooks/collections/forgetSubscription.ts'
import { startAgain, switchOn } from '../../../src/webhooks/collections/switchOn.ts'
import { eventNames, eventOf } from '../../../src/webhooks/message/eventOf.ts'
import { nudgeAfterChange, nudgeAfterDelete } from '../../../src/webhooks/nudge.ts'
import { cursorsSlug, deliveriesSlug, webhooksSlug, webhookTask } from '../../../src/webhooks/slugs.ts'
import { withWebhooks } from '../../../src/webhooks/withWebhooks.ts'
import { withWebhookTask } from '../../../src/webhooks/webhookTask.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { databaseOf } from '../helpers/memoryDatabase.ts'
import { requestTo } from '../helpers/requestTo.ts'

type Row = Record<string, unknown>
/** A hook called with what this test gives of its arguments; it reads no others. */
const called = async (hook: (args: never) => unknown, args: Row): Promise<unknown> => hook(args as never)

describe('the secret of a subscription', () => {
  it('is made when it is created, whatever was sent', async () => {
    const made = (await called(keepSecret, {
      data: { name: 'A', secret: 'mine' },
      operation: 'create',
    })) as Row // what the hook gives back
    expect(made).toMatchObject({ name: 'A', secret: expect.stringMatching(/^whsec_/u) })
  })

  it.each([['mine'], [''], [null], [undefined]])('stays when %j is sent for it', async (secret) => {
    const args = { data: { name: 'B', secret }, operation: 'update', originalDoc: { secret: 'whsec_old' } }
    expect(await called(keepSecret, args)).toEqual({ name: 'B', secret: 'whsec_old' })
  })
})

describe('a subscription that is made active again', () => {
  it.each<[Row, Row]>([
    [
      { active: true, switchedOff: { at: 'x', because: 'gone' } },
      { active: true, switchedOff: { at: null, because: null } },
    ],
    [
      { active: false, switchedOff: { at: 'x' } },
      { active: false, switchedOff: { at: 'x' } },
    ],
    [{ name: 'A' }, { name: 'A' }],
  ])('is no longer one that was switched off: %j', async (data, kept) => {
    expect(await called(switchOn, { data })).toEqual(kept)
  })

  const deliveries = () => [
    { subscription: 1, status: 'failed', attempts: 8, nextAttemptAt: null },
    { subscription: 1, status: 'waiting', attempts: 2, nextAttemptAt: '2026-11-28T00:00:00Z' },
    { subscription: 1, status: 'delivered', attempts: 1 },
    { subscription: 2, status: 'failed', attempts: 8 },
  ]

  it.each<[string, Row, boolean]>([
    [
      'switched on',
      { doc: { id: 1, active: true }, previousDoc: { active: false }, operation: 'update' },
      true,
    ],
    ['created', { doc: { id: 1, active: true }, operation: 'create' }, false],
    ['renamed', { doc: { id: 1, active: true }, previousDoc: { active: true }, operation: 'update' }, false],
    [
      'switched off',
      { doc: { id: 1, active: false }, previousDoc: { active: true }, operation: 'update' },
      false,
    ],
  ])('%s: its delivery is tried anew: %s', async (_, args, isAnew) => {
    const database = databaseOf({ [deliveriesSlug]: deliveries() })
    const { payload } = guardedPayload({ database })
    await called(startAgain, { ...args, req: { payload } })
    const states = database
      .rows(deliveriesSlug)
      .map(({ status, attempts }) => `${String(status)} ${String(attempts)}`)
    expect(states).toEqual(
      isAnew
        ? ['waiting 0', 'waiting 0', 'delivered 1', 'failed 8']
        : ['failed 8', 'waiting 2', 'delivered 1', 'failed 8'],
    )
  })

  it('takes its cursor and its deliveries along when it is deleted, and nobody else’s', async () => {
    const database = databaseOf({
      [deliveriesSlug]: deliveries(),
      [cursorsSlug]: [{ subscription: '1' }, { subscription: '11' }],
    })
    await called(forgetSubscription, { id: 1, req: { payload: guardedPayload({ database }).payload } })
    expect(database.rows(deliveriesSlug).map(({ subscription }) => subscription)).toEqual([2])
    expect(database.rows(cursorsSlug).map(({ subscription }) => subscription)).toEqual(['11'])
  })
})

describe('the event that a change is', () => {
  it.each([
    ['published', { name: 'published' }],
    ['corrected', { name: 'corrected' }],
    ['removed:taken-down', { name: 'removed', reason: 'taken-down' }],
  ] as const)('%s', (kind, event) => {
    expect(eventOf(kind)).toEqual(event)
  })

  it('is none that nobody knows', () => {
    // A kind of a later version, in the database of an earlier one.
    expect(() => eventOf('moved' as never)).toThrow('No event is known for the change "moved".')
  })
})

describe('a run is asked for', () => {
  /** What is queued after a hook. */
  async function queued(
    run: (req: PayloadRequest) => Promise<unknown>,
    rows: Record<string, readonly Row[]>,
  ) {
    const database = databaseOf(rows)
    const { payload, logged } = guardedPayload({ database })
    const jobs: unknown[] = []
    Object.assign(payload, { jobs: { queue: (job: unknown) => Promise.resolve(jobs.push(job)) } })
    await run(requestTo(payload))
    return { jobs, logged }
  }
  const subscribed = { [webhooksSlug]: [{ active: true }] }
  const after =
    (doc: Row, previousDoc: Row = {}) =>
    (req: PayloadRequest) =>
      called(nudgeAfterChange, { doc, previousDoc, req })

  it.each<[string, (req: PayloadRequest) => Promise<unknown>, Record<string, readonly Row[]>, number]>([
    ['by a publication', after({ _status: 'published' }), subscribed, 1],
    ['by a withdrawal', after({ _status: 'draft' }, { _status: 'published' }), subscribed, 1],
    ['by no draft', after({ _status: 'draft' }, { _status: 'draft' }), subscribed, 0],
    ['by a deletion', (req) => called(nudgeAfterDelete, { req }), subscribed, 1],
    ['where nobody subscribes: not', after({ _status: 'published' }), {}, 0],
    [
      'where nobody is active: not',
      after({ _status: 'published' }),
      { [webhooksSlug]: [{ active: false }] },
      0,
    ],
    [
      'where one waits: not again',
      after({ _status: 'published' }),
      { ...subscribed, [jobsSlug]: [{ taskSlug: webhookTask }] },
      0,
    ],
    [
      'where one has begun: again, for it may have looked already',
      after({ _status: 'published' }),
      { ...subscribed, [jobsSlug]: [{ taskSlug: webhookTask, processing: true }] },
      1,
    ],
    [
      'where one has ended, or another task waits',
      after({ _status: 'published' }),
      {
        ...subscribed,
        [jobsSlug]: [
          { taskSlug: webhookTask, completedAt: '2026-11-28T00:00:00Z' },
          { taskSlug: webhookTask, hasError: true },
          { taskSlug: 'schedulePublish' },
        ],
      },
      1,
    ],
  ])('%s', async (_, run, rows, times) => {
    const { jobs } = await queued(run, rows)
    expect(jobs).toHaveLength(times)
    for (const job of jobs) expect(job).toMatchObject({ task: webhookTask, queue: 'webhooks' })
  })

  it('in vain without harm to what was published: the log has it', async () => {
    const database = databaseOf(subscribed)
    const { payload, logged } = guardedPayload({ database })
    Object.assign(payload, { jobs: { queue: () => Promise.reject(new Error('no queue')) } })
    await called(nudgeAfterDelete, { req: requestTo(payload) })
    expect(logged).toEqual([
      { level: 'error', entry: expect.objectContaining({ err: new Error('no queue') }) },
    ])
  })

  it('every minute, unless one waits', async () => {
    const [task] = withWebhookTask({ tasks: [] })?.tasks ?? []
    const [schedule] = task?.schedule ?? []
    const before = schedule?.hooks?.beforeSchedule
    const asked = async (jobs: readonly Row[]) => {
      const { payload } = guardedPayload({ database: databaseOf({ [jobsSlug]: jobs }) })
      return called(before as never, { queueable: { waitUntil: new Date(0) }, req: requestTo(payload) })
    }
    expect(schedule).toMatchObject({ cron: '* * * * *', queue: 'webhooks' })
    expect(await asked([])).toEqual({ shouldSchedule: true, input: {}, waitUntil: new Date(0) })
    expect(await asked([{ taskSlug: webhookTask }])).toMatchObject({ shouldSchedule: false })
  })

  it('beside the app’s own tasks', () => {
    const own = { slug: 'own' } as never // only its name is read
    expect(withWebhookTask({ tasks: [own] })?.tasks?.map(({ slug }) => slug)).toEqual(['own', webhookTask])
    expect(withWebhookTask(undefined)?.tasks?.map(({ slug }) => slug)).toEqual([webhookTask])
  })
})

describe('the collections of webhooks', () => {
  const collections: CollectionConfig[] = [
    { slug: 'articles', fields: [], hooks: { afterChange: [() => undefined] } },
    { slug: 'recipes', fields: [] },
  ]
  const withOptions = (options: NewsroomOptions, localization?: unknown) =>
    withWebhooks(collections, resolveOptions({ webhooks: true, ...options }), { localization } as never) // as an app has it
  const named = (all: readonly CollectionConfig[], slug: string) => {
    const found = all.find((one) => one.slug === slug)
    if (!found) throw new Error(`There is no ${slug}.`)
    return found
  }
  const fieldOf = ({ fields }: CollectionConfig, name: string): Field | undefined =>
    fields.find((one) => 'name' in one && one.name === name)

  it('are not there where there are no webhooks', () => {
    expect(withOptions({ webhooks: false })).toEqual(collections)
  })

  it('stand behind the app’s own, of which what is judged asks for a run, after its own hooks', () => {
    const all = withOptions({})
    expect(all.map(({ slug }) => slug)).toEqual([
      'articles',
      'recipes',
      webhooksSlug,
      deliveriesSlug,
      cursorsSlug,
    ])
    expect(named(all, 'articles').hooks?.afterChange?.at(-1)).toBe(nudgeAfterChange)
    expect(named(all, 'articles').hooks?.afterChange).toHaveLength(2)
    expect(named(all, 'recipes').hooks).toBeUndefined()
    expect(collections[0]?.hooks?.afterChange).toHaveLength(1)
  })

  it('ask for nothing while the gate is off', () => {
    expect(named(withOptions({ disabled: true }), 'articles').hooks?.afterChange).toHaveLength(1)
  })

  it.each<[string, unknown, string[]]>([
    ['none', undefined, ['zh-Hant']],
    [
      'several, the default one first',
      { locales: ['en', 'zh-Hant'], defaultLocale: 'zh-Hant' },
      ['zh-Hant', 'en'],
    ],
    [
      'some with labels',
      {
        locales: [
          { code: 'en', label: 'English' },
          { code: 'fr', label: 'French' },
        ],
        defaultLocale: 'en',
      },
      ['en', 'fr'],
    ],
  ])('offer the locales of an app that has %s', (_, localization, locales) => {
    const field = fieldOf(named(withOptions({ language: 'zh-Hant' }, localization), webhooksSlug), 'locale')
    expect(field).toMatchObject({ options: locales, defaultValue: locales[0] })
  })

  it('offer the sections and the events that there are', () => {
    const hooks = named(withOptions({ sections: [{ key: 'weather', label: 'Weather' }] }), webhooksSlug)
    expect(fieldOf(hooks, 'sections')).toMatchObject({ options: [{ value: 'weather', label: 'Weather' }] })
    expect(fieldOf(hooks, 'events')).toMatchObject({ defaultValue: eventNames })
  })

  it('are for administrators, and the record and the cursors are written by nobody', async () => {
    const all = withOptions({})
    const may = async (slug: string, what: 'read' | 'create' | 'update' | 'delete') => {
      const access = named(all, slug).access?.[what]
      const answers = roles.map(async (role) =>
        (await called(access as never, { req: { user: { id: 1, roles: [role] } } })) === true ? [role] : [],
      )
      return (await Promise.all(answers)).flat()
    }
    for (const what of ['read', 'create', 'update', 'delete'] as const) {
      expect(await may(webhooksSlug, what)).toEqual(['admin'])
      expect(await may(deliveriesSlug, what)).toEqual(what === 'read' ? ['admin'] : [])
      expect(await may(cursorsSlug, what)).toEqual([])
    }
  })

  it('let nobody write what this room alone writes, by any API', () => {
    const isWritten = (field: Field | undefined) =>
      field !== undefined &&
      'access' in field &&
      [field.access?.create, field.access?.update].every((one) => one?.({} as never) === false)
    for (const field of named(withOptions({}), deliveriesSlug).fields) expect(isWritten(field)).toBe(true)
    expect(isWritten(fieldOf(named(withOptions({}), webhooksSlug), 'secret'))).toBe(true)
  })
})
