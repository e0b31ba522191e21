import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { collectionsOf } from '../../../src/boot/collections/collectionsOf.ts'
import { keptCollections } from '../../../src/boot/collections/keptCollections.ts'
import { pageCollection } from '../../../src/boot/collections/pageCollection.ts'
import { withAdmin, withMessages } from '../../../src/boot/admin.ts'
import { withJobsHook } from '../../../src/boot/withJobsHook.ts'
import { outcomesOf } from '../../../src/gate/ledger/outcomesOf.ts'
import { topLevelNames } from '../../../src/fields/walk.ts'
import { announceOperation } from '../../../src/hooks/announceOperation.ts'
import { leaveStatus } from '../../../src/hooks/leaveStatus.ts'
import { noteCopy } from '../../../src/hooks/noteCopy.ts'
import { refuseAllLocales } from '../../../src/hooks/refuseAllLocales.ts'
import { refuseCallingOff } from '../../../src/hooks/refuseCallingOff.ts'
import { refuseDeleteInUse } from '../../../src/hooks/refuseDeleteInUse.ts'
import { refuseForeignOrigin } from '../../../src/hooks/refuseForeignOrigin.ts'
import { refuseOtherFile } from '../../../src/hooks/refuseOtherFile.ts'
import { resolveOptions, type NewsroomOptions } from '../../../src/options/options.ts'
import { newsroomInMemory } from '../helpers/newsroomInMemory.ts'
import { articleRow } from '../helpers/stored.ts'
import { fakePrinter } from '../../int/helpers/fakePrinter.ts'

const text = (name: string): Field => ({ name, type: 'text' })
const theirs = () => undefined
const drafts = { versions: { drafts: true } }

/** An app's collections, each with a hook and a field of its own. */
const app = (): CollectionConfig[] => [
  {
    slug: 'articles',
    ...drafts,
    fields: [text('headline'), { name: 'section', type: 'select', options: [] }],
    hooks: { beforeOperation: [theirs] },
  },
  {
    slug: 'photos',
    ...drafts,
    upload: true,
    fields: [text('caption')],
    hooks: { beforeOperation: [theirs] },
  },
  { slug: 'sidebars', ...drafts, fields: [text('title')] },
  { slug: 'pages', fields: [text('template')] },
  { slug: 'users', auth: true, fields: [text('roles')] },
  { slug: 'recipes', fields: [text('name')], hooks: { beforeOperation: [theirs] } },
]

const built = (options: NewsroomOptions = {}) => {
  const all = collectionsOf(app(), resolveOptions(options))
  return (slug: string): CollectionConfig => {
    const found = all.find((one) => one.slug === slug)
    if (!found) throw new Error(`no collection ${slug}`)
    return found
  }
}
const before = (collection: CollectionConfig): unknown[] => collection.hooks?.beforeOperation ?? []

const gated = ['articles', 'photos', 'sidebars'] as const

describe('a collection that is judged', () => {
  it.each(gated)('%s has the gate’s hooks in front of the app’s, and the app’s still', (slug) => {
    const collection = built()(slug)
    const own = before(collection).indexOf(theirs)
    expect(before(collection).indexOf(refuseAllLocales)).toBeGreaterThanOrEqual(0)
    expect(before(collection)).toContain(announceOperation)
    expect(before(collection)).toContain(leaveStatus)
    if (slug !== 'sidebars') expect(before(collection).indexOf(refuseAllLocales)).toBeLessThan(own)
    expect(collection.hooks?.beforeDelete).toContain(refuseDeleteInUse)
    expect([...topLevelNames(collection.fields)]).toEqual(
      expect.arrayContaining(['guid', 'takedown', 'linkedAssets']),
    )
  })

  it.each(gated)('%s refuses nothing while the newsroom only watches, and has the rest', (slug) => {
    const collection = built({ enforce: 'report' })(slug)
    expect(before(collection)).not.toContain(refuseAllLocales)
    expect(before(collection)).toContain(announceOperation)
  })

  it.each(gated)(
    '%s keeps its fields and its access with the gate switched off, and has no hook of the gate',
    (slug) => {
      const off = built({ disabled: true })(slug)
      const gateHooks = [refuseAllLocales, announceOperation, leaveStatus, refuseOtherFile, noteCopy]
      for (const hook of gateHooks) expect(before(off)).not.toContain(hook)
      expect(off.hooks?.beforeDelete ?? []).not.toContain(refuseDeleteInUse)
      expect(topLevelNames(off.fields)).toEqual(topLevelNames(built()(slug).fields))
      expect(off.access?.read).toBeTypeOf('function')
    },
  )

  it('of photos asks first whether the file may change, before anything could delete it', () => {
    expect(before(built()('photos'))[0]).toBe(refuseOtherFile)
  })

  it('of articles has the newsroom’s sections where it names none, and its own where it does', () => {
    const sectionOf = (collection: CollectionConfig) =>
      collection.fields.find((field) => 'name' in field && field.name === 'section')
    expect(sectionOf(built({ sections: [{ key: 'harbour', label: '海港' }] })('articles'))).toMatchObject({
      options: [{ value: 'harbour', label: '海港' }],
    })
  })

  it('has the button that approves for print only where it can stand on a page', () => {
    const buttons = (options: NewsroomOptions) => JSON.stringify(built(options)('articles').admin ?? {})
    expect(buttons({})).toContain('rsc#Approve')
    expect(buttons({ slugs: { pages: false } })).not.toContain('rsc#Approve')
    expect(buttons({ disabled: true })).not.toContain('rsc#Approve')
  })
})

describe('a collection that is none of the newsroom’s', () => {
  it('keeps what it has, only loads in its own transaction, and lets in who is logged in but consumers', async () => {
    const recipes = built()('recipes')
    expect(before(recipes)[0]).toBe(theirs)
    expect(before(recipes)).toHaveLength(2)
    expect(recipes.fields).toEqual([text('name')])
    const ask = (user: object | null) => ({ req: { user } }) as never // only the user is asked for
    for (const operation of ['create', 'read', 'update', 'delete'] as const) {
      const may = (user: object | null) => recipes.access?.[operation]?.(ask(user))
      expect(await may({ collection: 'cooks', id: 1 })).toBe(true)
      expect(await may({ collection: 'users', id: 2, roles: ['consumer', 'reporter'] })).toBe(true)
      expect(await may({ collection: 'users', id: 3, roles: ['consumer'] })).toBe(false)
      expect(await may(null)).toBe(false)
    }
    expect(Object.keys(recipes.access ?? {})).toEqual(['create', 'read', 'update', 'delete'])
  })

  it('with logins takes them from its own origins alone', () => {
    expect(before(built()('users'))).toContain(refuseForeignOrigin)
    expect(before(built()('recipes'))).not.toContain(refuseForeignOrigin)
  })

  it('is left as it was given: building changes nothing of it', () => {
    const given = app()
    collectionsOf(given, resolveOptions({}))
    expect(JSON.stringify(given)).toBe(JSON.stringify(app()))
    expect(given[0]?.hooks?.beforeOperation).toEqual([theirs])
  })
})

describe('the ledger’s collection', () => {
  const ledger = built()('gate-decisions')

  it('is written, changed and deleted by nobody, and read by staff', async () => {
    const payload = { collections: { articles: { config: { access: { read: () => true } } } } }
    const ask = (user: object | null) => ({ req: { user, payload } }) as never // only these are asked for
    for (const operation of ['create', 'update', 'delete'] as const)
      expect(ledger.access?.[operation]?.(ask({ roles: ['admin'] }))).toBe(false)
    expect(await ledger.access?.read?.(ask({ collection: 'users', roles: ['reporter'] }))).toBe(true)
    expect(await ledger.access?.read?.(ask({ collection: 'users', roles: ['consumer'] }))).toBe(false)
    expect(await ledger.access?.read?.(ask(null))).toBe(false)
  })

  it.each<[string, NewsroomOptions]>([
    ['a newsroom', {}],
    ['one that watches', { enforce: 'report' }],
    ['one with collections of its own', { collections: { recipes: { kind: 'article' } } }],
  ])('knows each outcome that %s may write, and what it is called in three languages', (_, options) => {
    const resolved = resolveOptions(options)
    const outcome = built(options)('gate-decisions').fields.find(
      (field) => 'name' in field && field.name === 'outcome',
    )
    const choices = outcome?.type === 'select' ? outcome.options : []
    expect(choices.map((one) => (typeof one === 'string' ? one : one.value))).toEqual(outcomesOf(resolved))
    for (const one of choices) expect(Object.keys(typeof one === 'string' ? {} : one.label)).toHaveLength(3)
  })
})

describe('the collections of what readers get', () => {
  const [kept, changes] = keptCollections()
  const names = (collection?: CollectionConfig) => [...topLevelNames(collection?.fields ?? [])]

  it('have a column for everything that is kept', async () => {
    const room = newsroomInMemory()
    await room.db.create({ collection: 'articles', data: articleRow({ _status: 'published' }) })
    const columns = room.rows('kept-stories').flatMap((row) => Object.keys(row))
    expect(names(kept).toSorted()).toEqual(columns.filter((name) => name !== 'id').toSorted())
  })

  it('have indexes on fields that there are', () => {
    for (const { fields } of kept?.indexes ?? [])
      for (const name of fields) expect(names(kept)).toContain(name)
    expect(kept?.indexes?.[0]).toEqual({ fields: ['document', 'locale'], unique: true })
  })

  it('are closed to Payload’s own API, to administrators too', () => {
    for (const collection of [kept, changes]) {
      for (const operation of ['read', 'create', 'update', 'delete'] as const)
        expect(collection?.access?.[operation]?.({ req: { user: { roles: ['admin'] } } } as never)).toBe(
          false,
        )
      expect(collection).toMatchObject({ endpoints: false, graphQL: false })
    }
  })
})

describe('the pages’ collection', () => {
  const { printer } = fakePrinter()
  const templateOf = ({ fields }: CollectionConfig) =>
    fields.find((field) => 'name' in field && field.name === 'template')
  const page = (options: NewsroomOptions, fields: Field[] = [text('template')]) =>
    pageCollection(
      { slug: 'pages', fields, endpoints: [{ path: '/own', method: 'get', handler: () => new Response() }] },
      resolveOptions(options),
    )

  it('offers the printer’s templates, and takes a text where there is no printer', () => {
    expect(templateOf(page({ print: printer }))).toMatchObject({
      type: 'select',
      options: [{ value: 'broadsheet' }, { value: 'tabloid' }],
    })
    expect(templateOf(page({}))).toEqual(text('template'))
  })

  it('leaves a template of another type as it is, and keeps its place and words', () => {
    const several: Field = { name: 'template', type: 'text', hasMany: true }
    expect(templateOf(page({ print: printer }, [several]))).toEqual(several)
    const named: Field = {
      name: 'template',
      type: 'text',
      label: 'Layout',
      admin: { position: 'sidebar', description: 'x' },
    }
    expect(templateOf(page({ print: printer }, [named]))).toMatchObject({
      label: 'Layout',
      admin: { position: 'sidebar', description: 'x' },
    })
  })

  it('has its exports in front of the app’s routes, and none with the gate switched off', () => {
    const paths = (options: NewsroomOptions) => (page(options).endpoints || []).map(({ path }) => path)
    expect(paths({}).at(-1)).toBe('/own')
    expect(paths({}).length).toBeGreaterThan(4)
    expect(paths({ disabled: true })).toEqual(['/own'])
  })
})

describe('the admin', () => {
  it('shows the warnings above every page behind what an app shows, the refused schedules and the day', () => {
    const admin = withAdmin(
      { components: { header: ['./Own#Header'], beforeDashboard: ['./Own#Dash'] } },
      resolveOptions({ timeZone: 'Europe/London' }),
    )
    expect(admin?.components?.header).toEqual(['./Own#Header', 'payload-newsroom/rsc#WarningBanner'])
    expect(admin?.components?.beforeDashboard).toMatchObject([
      './Own#Dash',
      { path: 'payload-newsroom/rsc#ImportLink', clientProps: { at: 'dashboard' } },
      {
        path: 'payload-newsroom/client#RefusedSchedules',
        clientProps: { timeZone: 'Europe/London' },
      },
      { path: 'payload-newsroom/client#NewsroomDay', clientProps: { timeZone: 'Europe/London' } },
    ])
    expect(withAdmin(undefined, resolveOptions({ disabled: true }))?.components?.beforeDashboard).toEqual([])
  })

  it('has the newsroom’s messages, of which the app’s own wording wins', () => {
    const [language] = Object.keys(withMessages()?.translations ?? {})
    const own = { translations: { [String(language)]: { newsroom: { photo: { mine: 'own' } } } } }
    expect(withMessages(own as never)?.translations).toMatchObject({
      [String(language)]: { newsroom: { photo: { mine: 'own' } } },
    })
    expect(JSON.stringify(withMessages(own as never)).length).toBeGreaterThan(JSON.stringify(own).length)
  })
})

describe('Payload’s jobs', () => {
  it('get the hook behind those that they have, and nothing happens where there are none', () => {
    const jobs = { config: { hooks: { beforeOperation: [theirs] } } }
    withJobsHook({ collections: { 'payload-jobs': jobs } } as never) // only this collection is looked at
    expect(jobs.config.hooks.beforeOperation).toEqual([theirs, refuseCallingOff])
    expect(() => withJobsHook({ collections: {} } as never)).not.toThrow()
  })
})
