import type { PayloadRequest } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdToDrafts } from '../../../../src/gate/guard/draftsOnly.ts'
import { refusedSchedules } from '../../../../src/gate/schedules/refusedSchedules.ts'
import { runSchedule } from '../../../../src/gate/schedules/runSchedule.ts'
import { withScheduleTask } from '../../../../src/gate/schedules/scheduleTask.ts'
import type { ScheduleApproval } from '../../../../src/gate/schedules/ScheduleApproval.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { editor, newsroomInMemory, reporter, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { refusedWith, thrownBy } from '../../helpers/refusals.ts'
import { articleRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
/** A draft that somebody may schedule. */
let id: number | string
beforeEach(async () => {
  room = newsroomInMemory()
  room.put('users', editor)
  room.put('users', reporter)
  id = (await room.db.create({ collection: 'articles', data: articleRow() })).id
  // Payload's own operations, as far as a schedule uses them.
  Object.assign(room.payload, {
    findByID: async ({ collection, id: asked }: { collection: string; id: number }) => {
      const found = room.rows(collection).find((row) => row.id === asked)
      if (!found) throw new Error('Not Found')
      return found
    },
    update: async ({ collection, id: asked, data, context }: Data) =>
      room.db.updateOne({
        collection: String(collection),
        id: asked as number,
        data: data as Data,
        req: room.request({ context: context ?? {} }),
      }),
  })
})
afterEach(() => void vi.useRealTimers())

const due = '2026-12-01T00:00:00.000Z'
const input = (over: Data = {}): Data => ({
  type: 'publish',
  doc: { relationTo: 'articles', value: String(id) },
  user: { relationTo: 'users', value: editor.id },
  ...over,
})
const setting = (over: Data = {}) => ({
  taskSlug: 'schedulePublish',
  waitUntil: due,
  createdAt: due,
  input: input(over),
})
const set = (over: Data = {}, req?: PayloadRequest) =>
  room.db.create({ collection: 'payload-jobs', data: setting(over), ...(req && { req }) })
const lines = (outcome: string) => room.rows('gate-decisions').filter((line) => line.outcome === outcome)
const approved = () => lines('scheduled').at(-1)?.contents as ScheduleApproval

describe('who sets a schedule', () => {
  it.each<[string, Data, Data | null, boolean]>([
    ['an editor in the admin, whose server function sends no request', {}, null, true],
    ['an editor over REST', {}, editor, true],
    ['a reporter, in their own name', { user: { relationTo: 'users', value: 8 } }, null, false],
    ['a reporter, in an editor’s name', {}, reporter, false],
    ['an editor, in a reporter’s name', { user: { relationTo: 'users', value: 8 } }, editor, false],
    ['somebody who is gone', { user: { relationTo: 'users', value: 404 } }, null, false],
    ['somebody of a collection that there is not', { user: { relationTo: 'gods', value: 1 } }, null, false],
    ['a name without a collection', { user: { value: 7 } }, null, false],
    ['server code', { user: null }, null, true],
    ['server code that says nobody', { user: undefined }, null, true],
  ])('%s: may is %s', async (_, over, user, may) => {
    const run = set(over, user ? room.request({ user }) : undefined)
    if (!may) expect(await thrownBy(run)).toMatchObject({ status: 403 })
    else await run
    expect(room.rows('payload-jobs')).toHaveLength(may ? 1 : 0)
    expect(lines('scheduled')).toHaveLength(may ? 1 : 0)
  })

  it('is told why not in their language', async () => {
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN'])
      words.push(String(await thrownBy(set({}, room.request({ user: reporter, language })))))
    expect(new Set(words).size).toBe(3)
  })

  it('stands in the ledger, by name', async () => {
    await set()
    expect(lines('scheduled')).toMatchObject([{ who: 'users:7 editor@news.example', subjectId: String(id) }])
  })
})

describe('what a schedule approves', () => {
  it('is the document as it was saved last, and the drafts that go out with it', async () => {
    const photo = room.put('photos', photoRow())
    const live = room.put('photos', photoRow({ _status: 'published' }))
    room.alter('articles', { photos: [{ photo: photo.id }, { photo: live.id }] })
    room.alter('articles', { linkedAssets: [] })
    await set()
    expect(approved()).toMatchObject({ type: 'publish', locale: '', dueAt: due, by: 'users:7' })
    expect(approved().parts.map((part) => `${part.collection} ${part.id}`)).toEqual([
      `articles ${id}`,
      `photos ${photo.id}`,
    ])
    expect(approved().parts[0]?.texts).toContainEqual({
      locale: 'zh-Hant',
      path: 'headline',
      text: '夜渡復航',
    })
  })

  it('is one locale of it where one is published', async () => {
    room.alter('articles', { headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' } })
    await set({ locale: 'en' })
    expect(approved()).toMatchObject({ locale: 'en' })
    expect(approved().parts[0]?.texts.map(({ locale }) => locale)).not.toContain('zh-Hant')
  })

  it('is nothing where it is to be withdrawn, or is not there', async () => {
    await set({ type: 'unpublish' })
    expect(approved().parts).toEqual([])
    await set({ doc: { relationTo: 'articles', value: '404' } })
    expect(approved().parts).toEqual([])
  })

  it('has no line where the job is about something that is not judged', async () => {
    await set({ doc: { relationTo: 'recipes', value: '1' }, user: { relationTo: 'users', value: 8 } })
    await set({ doc: { relationTo: 'articles', value: { id: 1 } } })
    await set({ doc: null, global: 'front' })
    await room.db.create({ collection: 'payload-jobs', data: { taskSlug: 'index', input: input() } })
    expect(room.rows('payload-jobs')).toHaveLength(4)
    expect(room.ledger()).toEqual([])
  })
})

describe('a schedule that is called off', () => {
  const where = () => ({ id: { equals: room.rows('payload-jobs')[0]?.id } })
  const ways: [string, (req?: PayloadRequest) => Promise<unknown>][] = [
    [
      'deleteOne',
      (req) => room.db.deleteOne({ collection: 'payload-jobs', where: where(), ...(req && { req }) }),
    ],
    [
      'deleteMany',
      (req) => room.db.deleteMany({ collection: 'payload-jobs', where: where(), ...(req && { req }) }),
    ],
    [
      'jobs.cancel',
      (req) =>
        // As Payload cancels: the job stays, as one that failed.
        room.db.updateJobs({
          where: where(),
          data: { error: { cancelled: true }, hasError: true },
          ...(req && { req }),
        } as never),
    ],
  ]

  it.each(ways)('by %s has its line, and by a reporter is not called off', async (_, callOff) => {
    await set()
    expect(await thrownBy(callOff(room.request({ user: reporter })))).toMatchObject({ status: 403 })
    expect(room.rows('payload-jobs')).toMatchObject([{ taskSlug: 'schedulePublish' }])
    await callOff(room.request({ user: editor }))
    expect(lines('canceled')).toMatchObject([
      { who: 'users:7 editor@news.example', contents: { type: 'publish', dueAt: due } },
    ])
  })

  it.each(ways)('by %s, once it has run, has none', async (_, callOff) => {
    await set()
    room.alter('payload-jobs', { completedAt: due })
    await callOff()
    expect(lines('canceled')).toEqual([])
  })

  it('is one of those that are let go together, and other jobs cost nothing', async () => {
    await set()
    await set({ doc: { relationTo: 'recipes', value: '1' } })
    await room.db.create({ collection: 'payload-jobs', data: { taskSlug: 'index' } })
    await room.db.deleteMany({ collection: 'payload-jobs', where: {} })
    expect(room.rows('payload-jobs')).toEqual([])
    expect(lines('canceled')).toHaveLength(1)
  })

  it('stays where its line cannot be written', async () => {
    await set()
    room.failing.set('create gate-decisions', new Error('no room'))
    await expect(room.db.deleteMany({ collection: 'payload-jobs', where: where() })).rejects.toThrow(
      'no room',
    )
    expect(room.rows('payload-jobs')).toHaveLength(1)
  })

  it('is not what a job’s own progress is', async () => {
    await set()
    for (const data of [{ processing: true }, { error: 'text' }, { error: { message: 'x' }, hasError: true }])
      await room.db.updateJobs({ where: where(), data } as never)
    expect(lines('canceled')).toEqual([])
  })

  it('is kept by a draft that a reporter puts into the trash', async () => {
    await set()
    const req = room.request({ user: reporter })
    holdToDrafts(req)
    const trash = () => room.db.updateOne({ collection: 'articles', id, data: { deletedAt: due }, req })
    expect(await thrownBy(trash())).toMatchObject({ status: 403 })
    room.rows('payload-jobs').splice(0)
    await trash()
  })
})

describe('a schedule that is due', () => {
  const run = async (job: Data = room.rows('payload-jobs').at(-1) ?? {}) =>
    // What the runner of jobs gives a task.
    runSchedule({ input: job.input, job, req: room.request() } as never)
  const article = () => room.rows('articles')[0]

  it('publishes what was approved', async () => {
    await set()
    expect(await run()).toEqual({ output: {} })
    expect(article()).toMatchObject({ _status: 'published' })
    expect(room.ledger()).toEqual([`scheduled articles ${id}`, `cleared articles ${id}`])
  })

  it('unpublishes', async () => {
    await room.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })
    await set({ type: 'unpublish' })
    await run()
    expect(article()).toMatchObject({ _status: 'draft' })
  })

  it('does nothing where readers have what was saved last already', async () => {
    await set()
    await room.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } })
    const before = room.ledger().length
    await run()
    expect(room.ledger()).toHaveLength(before)
  })

  it.each<[string, Data, string]>([
    ['words that were changed since', { headline: { 'zh-Hant': '改了' } }, 'headline'],
    ['a field without words', { section: 'world' }, 'section'],
    ['a mention that was added', { mentions: [{ text: '新華社' }] }, 'mentions'],
  ])('is refused with %s, and says which', async (_, change, field) => {
    await set()
    await room.db.updateOne({ collection: 'articles', id, data: change })
    const error = await thrownBy(run())
    expect(error).toMatchObject({
      status: 409,
      findings: [{ rule: 'schedule-changed', params: { fields: [field] } }],
    })
    expect(article()?._status).toBe('draft')
    expect(lines('refused')).toMatchObject([{ subjectId: String(id) }])
  })

  it('is refused with a photo that was changed since, or is new', async () => {
    const photo = room.put('photos', photoRow())
    await room.db.updateOne({ collection: 'articles', id, data: { photos: [{ photo: photo.id }] } })
    await set()
    await room.db.updateOne({
      collection: 'photos',
      id: photo.id,
      data: { caption: { 'zh-Hant': '另一句' } },
    })
    expect(await thrownBy(run())).toMatchObject({
      findings: [
        {
          rule: 'schedule-changed',
          params: { what: `photos ${photo.id}`, fields: ['caption'], after: '另一句' },
        },
      ],
    })
    expect(room.rows('photos')[0]?._status).toBe('draft')
  })

  it.each<[string, (job: Data) => void]>([
    ['its time', (job) => void (job.waitUntil = '2027-01-01T00:00:00.000Z')],
    ['what it does', (job) => void (job.input = input({ type: 'unpublish' }))],
    ['its locale', (job) => void (job.input = input({ locale: 'en' }))],
    ['in whose name it runs', (job) => void (job.input = input({ user: null }))],
  ])('is refused where somebody has altered %s', async (_, alter) => {
    await set()
    const job = room.rows('payload-jobs')[0] ?? {}
    alter(job)
    expect(await refusedWith(run(job))).toEqual(['schedule-altered at '])
    expect(article()?._status).toBe('draft')
  })

  it('is refused where nobody’s approval is known: it was written past the application', async () => {
    room.put('payload-jobs', setting())
    expect(await refusedWith(run())).toEqual(['schedule-unapproved at '])
    expect(lines('refused')).toMatchObject([{ path: 'local schedule', subjectId: String(id) }])
  })

  it('of another document has no approval of this one', async () => {
    await set({ doc: { relationTo: 'articles', value: '404' } })
    const [job] = room.rows('payload-jobs')
    expect(await refusedWith(run({ ...job, input: input() }))).toEqual(['schedule-unapproved at '])
  })

  it('is refused when the one who set it is gone', async () => {
    await set()
    room.rows('users').splice(0)
    await expect(run()).rejects.toThrow('Not Found')
  })

  it('is Payload’s own affair where nothing is judged, or the newsroom only watches', async () => {
    const handler = vi.fn(async () => ({ output: { own: true } }))
    const tasks = [
      { slug: 'schedulePublish', handler: runSchedule },
      { slug: 'schedulePublish', handler },
    ]
    Object.assign(room.payload.config, { jobs: { tasks } })
    const other = { id: 1, input: input({ doc: { relationTo: 'recipes', value: '1' } }) }
    expect(await run(other)).toEqual({ output: { own: true } })
    room.payload.config.custom = { newsroom: resolveOptions({ enforce: 'report' }) }
    expect(await run({ id: 2, input: input() })).toEqual({ output: { own: true } })
    Object.assign(room.payload.config, { jobs: { tasks: [] } })
    await expect(run({ id: 3, input: input() })).rejects.toThrow('no handler')
  })
})

describe('the task of an app’s config', () => {
  const drafts = { versions: { drafts: { schedulePublish: true } } }
  const tasksOf = (collections: object[], jobs?: object) =>
    withScheduleTask({ collections, ...(jobs && { jobs }) } as never, resolveOptions({}))?.tasks?.map(
      ({ slug }) => slug,
    )

  it('stands before all others where a judged collection can be scheduled', () => {
    expect(tasksOf([{ slug: 'articles', ...drafts }], { tasks: [{ slug: 'index' }] })).toEqual([
      'schedulePublish',
      'index',
    ])
    expect(tasksOf([{ slug: 'articles', ...drafts }])).toEqual(['schedulePublish'])
  })

  it.each<[string, object[]]>([
    ['none can be', [{ slug: 'articles', versions: { drafts: true } }]],
    ['only others can be', [{ slug: 'recipes', ...drafts }]],
    ['versions are only switched on', [{ slug: 'articles', versions: true }]],
    ['there are no collections', []],
  ])('is not added where %s', (_, collections) => {
    expect(tasksOf(collections, { tasks: [{ slug: 'index' }] })).toEqual(['index'])
    expect(tasksOf(collections)).toBeUndefined()
  })
})

describe('schedules that were refused and wait for somebody', () => {
  const failed = (over: Data = {}) =>
    room.put('payload-jobs', {
      ...setting(),
      hasError: true,
      error: { message: 'the disk was full' },
      ...over,
    })
  const line = (outcome: string, at: string, findings: unknown[] = []) =>
    void room.put('gate-decisions', {
      outcome,
      subjectCollection: 'articles',
      subjectId: String(id),
      at,
      findings,
    })

  it('are listed with what the gate found, or with what else was in the way', async () => {
    failed()
    expect(await refusedSchedules(room.payload)).toMatchObject([
      {
        id: String(id),
        title: '夜渡復航',
        type: 'publish',
        dueAt: due,
        by: '7',
        findings: [],
        error: 'the disk was full',
      },
    ])
    line('refused', '2026-12-01T00:00:01.000Z', [{ rule: 'text-blank' }])
    expect(await refusedSchedules(room.payload)).toMatchObject([
      { findings: [{ rule: 'text-blank' }], error: '' },
    ])
  })

  it.each<[string, () => void]>([
    ['it was cleared since', () => line('cleared', '2026-12-01T00:00:01.000Z')],
    ['it was taken down', () => room.alter('articles', { takedown: { at: due } })],
    ['it is in the trash', () => room.alter('articles', { deletedAt: due })],
    ['it is gone', () => void room.rows('articles').splice(0)],
    ['it is scheduled anew', () => void room.put('payload-jobs', setting())],
    ['somebody cancelled it', () => room.alter('payload-jobs', { error: { cancelled: true } })],
    [
      'it is of a collection that is not judged',
      () => room.alter('payload-jobs', { input: input({ doc: { relationTo: 'recipes', value: '1' } }) }),
    ],
  ])('are none where %s', async (_, change) => {
    failed()
    change()
    expect(await refusedSchedules(room.payload)).toEqual([])
  })

  it('are still those that were cleared before they were due', async () => {
    failed()
    line('cleared', '2026-11-30T00:00:00.000Z')
    expect(await refusedSchedules(room.payload)).toHaveLength(1)
  })

  it('are the newest of each document, the latest due first', async () => {
    failed({
      createdAt: '2026-11-01T00:00:00.000Z',
      waitUntil: '2026-11-02T00:00:00.000Z',
      error: { message: 'old' },
    })
    failed({
      createdAt: '2026-11-03T00:00:00.000Z',
      waitUntil: null,
      error: null,
      log: [{ error: { message: 'in the log' } }],
    })
    const other = room.put('articles', articleRow({ slug: 'other', headline: { en: 'Other' } }))
    failed({
      createdAt: '2026-11-01T00:00:00.000Z',
      input: input({ doc: { relationTo: 'articles', value: String(other.id) } }),
    })
    expect(
      (await refusedSchedules(room.payload)).map(({ title, error, dueAt }) => [title, error, dueAt]),
    ).toEqual([
      ['Other', 'the disk was full', due],
      ['夜渡復航', 'in the log', '2026-11-03T00:00:00.000Z'],
    ])
  })

  it('are none in an app without jobs', async () => {
    room = newsroomInMemory({ without: ['payload-jobs'] })
    expect(await refusedSchedules(room.payload)).toEqual([])
  })
})
