import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Access, Config, PayloadRequest } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articles, photos } from '../../collections/index.ts'
import { loadInOwnTransaction } from '../../src/hooks/loadInOwnTransaction.ts'
import { newsroom } from '../../src/index.ts'
import { collectionOf, newsroomConfig, withCollection } from './boot/newsroomConfig.ts'

/** Freezes plain objects and lists all the way down; what a library made (an editor's provider, an adapter) stays as it is. */
function deepFreeze<T>(value: T, seen = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value
  seen.add(value)
  Object.values(value).forEach((inner) => deepFreeze(inner, seen))
  return Object.freeze(value)
}

describe('newsroom() takes a config and returns a new one', () => {
  it('and changes nothing in the config or the options it was given', async () => {
    const options = deepFreeze({
      slugs: { articles: 'articles' },
      sections: [{ key: 'harbour', label: 'Harbour' }],
      timeZone: 'Europe/London',
    })
    const config = deepFreeze(newsroomConfig({ admin: { components: { header: ['app#Header'] } } }))
    const after = await newsroom(options)(config)
    expect(after).not.toBe(config)
    expect(collectionOf(after, 'articles')).not.toBe(collectionOf(config, 'articles'))
  })

  it('and may run on the same config twice, apart', async () => {
    const config = newsroomConfig()
    const names = async () =>
      collectionOf(await newsroom()(config), 'articles').fields.map((field) => 'name' in field && field.name)
    expect(await names()).toEqual(await names())
  })

  it('and leaves a collection that is no news as it is, but for how it loads what it links and for consumers', async () => {
    const config = newsroomConfig()
    const { hooks, access: _access, ...recipes } = collectionOf(await newsroom()(config), 'recipes')
    expect(recipes).toEqual(collectionOf(config, 'recipes'))
    expect(Object.values(hooks ?? {}).flat()).toEqual([loadInOwnTransaction])
  })

  it('with everything else the config says', async () => {
    const config = newsroomConfig({ routes: { api: '/news-api' }, custom: { mine: 1 } })
    const after = await newsroom()(config)
    expect(after.routes).toEqual({ api: '/news-api' })
    expect(after.custom).toMatchObject({ mine: 1 })
  })
})

describe('beside other plugins', () => {
  it('its hooks come after those that are there', async () => {
    const theirs = vi.fn()
    const config = withCollection('articles', (collection) => ({
      ...collection,
      hooks: { beforeChange: [theirs], afterRead: [theirs] },
    }))
    const { hooks } = collectionOf(await newsroom()(config), 'articles')
    expect(hooks?.beforeChange?.[0]).toBe(theirs)
    expect(hooks?.beforeChange?.length).toBeGreaterThan(1)
    expect(hooks?.afterRead).toContain(theirs)
  })

  it('its warning stands after the components that are there', async () => {
    const config = newsroomConfig({
      admin: { components: { header: ['app#Header'], afterNavLinks: ['app#Links'] } },
    })
    const { admin } = await newsroom()(config)
    expect(admin?.components?.header?.[0]).toBe('app#Header')
    expect(admin?.components?.header).toHaveLength(2)
    expect(admin?.components).toMatchObject({ afterNavLinks: ['app#Links'] })
  })

  it('sees the fields another plugin added before it', async () => {
    const config = withCollection('articles', (collection) => ({
      ...collection,
      fields: [...collection.fields, { name: 'rating', type: 'number' }],
    }))
    const { fields } = collectionOf(await newsroom()(config), 'articles')
    expect(fields).toContainEqual({ name: 'rating', type: 'number' })
  })
})

describe('whatever read access a collection has, the newsroom adds its own', () => {
  const readAs = async (read: Access | undefined, user: unknown) => {
    const config = withCollection('articles', ({ access, ...collection }) => ({
      ...collection,
      access: { ...access, read },
    }))
    const rule = collectionOf(await newsroom()(config), 'articles').access?.read
    return rule?.({ req: { user } as PayloadRequest }) // only the user is looked at
  }
  const editor = { id: 1, roles: ['editor'] }
  const published = expect.objectContaining({
    and: expect.arrayContaining([{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]),
  })

  it.each([
    ['none', undefined],
    ['everything', () => true],
  ] as const)('to %s: readers get what is public', async (_, read) => {
    expect(await readAs(read, null)).toEqual(published)
    expect(await readAs(read, { id: 2, roles: ['consumer'] })).toEqual(published)
    expect(await readAs(read, editor)).toBe(true)
  })

  it('to a condition: readers get what meets both, staff what meets theirs', async () => {
    const theirs = { section: { equals: 'local' } }
    expect(await readAs(() => theirs, null)).toEqual({ and: [theirs, published] })
    expect(await readAs(() => theirs, editor)).toEqual(theirs)
  })

  it('to nothing: it stays nothing', async () => {
    expect(await readAs(() => false, null)).toBe(false)
    expect(await readAs(() => false, editor)).toBe(false)
  })

  it('to a rule that waits for an answer', async () => {
    expect(await readAs(() => Promise.resolve(true), null)).toEqual(published)
  })
})

describe('with other slugs', () => {
  it('works on those collections and on no others', async () => {
    const slugs = { articles: 'reports', photos: 'images' }
    const setup = { slugs }
    const config = newsroomConfig({
      collections: [
        ...(newsroomConfig().collections ?? []).filter(
          ({ slug }) => slug !== 'articles' && slug !== 'photos',
        ),
        articles(setup),
        photos(setup),
        { slug: 'articles', fields: [{ name: 'name', type: 'text' }] },
      ],
    })
    const after = await newsroom({ slugs })(config)
    const names = (slug: string) =>
      collectionOf(after, slug).fields.flatMap((field) => ('name' in field ? [field.name] : []))
    expect(names('reports')).toContain('guid')
    expect(names('images')).toContain('takedown')
    expect(names('articles')).toEqual(['name'])
  })
})

describe('the sections of the paper', () => {
  const sectionsOf = (config: Config) => {
    const field = collectionOf(config, 'articles').fields.find(
      (one) => 'name' in one && one.name === 'section',
    )
    return field?.type === 'select' ? field.options : []
  }

  it('are those of the options', async () => {
    const sections = [{ key: 'harbour', label: 'Harbour' }]
    expect(sectionsOf(await newsroom({ sections })(newsroomConfig()))).toEqual([
      { value: 'harbour', label: 'Harbour' },
    ])
  })

  it('are left alone where the app names its own', async () => {
    const config = withCollection('articles', (collection) => ({
      ...collection,
      fields: collection.fields.map((field) =>
        'name' in field && field.name === 'section' && field.type === 'select'
          ? { ...field, options: ['sea'] }
          : field,
      ),
    }))
    expect(sectionsOf(await newsroom()(config))).toEqual(['sea'])
  })
})

describe('switched off', () => {
  let on: Config
  let off: Config
  beforeEach(async () => {
    on = await newsroom()(newsroomConfig())
    off = await newsroom({ disabled: true })(newsroomConfig())
  })

  it('keeps the same fields in the same order', () => {
    const names = (config: Config) =>
      config.collections?.map(({ slug, fields }) => [
        slug,
        fields.map((field) => ('name' in field ? field.name : field.type)),
      ])
    expect(names(off)).toEqual(names(on))
  })

  it('goes on keeping drafts from readers', async () => {
    const rule = collectionOf(off, 'articles').access?.read
    // Access looks at the user alone.
    expect(await rule?.({ req: { user: null } as PayloadRequest })).not.toBe(true)
  })

  it('leaves the database as it is', async () => {
    const db = sqliteAdapter({ client: { url: 'file::memory:' } })
    expect((await newsroom({ disabled: true })(newsroomConfig({ db }))).db).toBe(db)
    expect((await newsroom()(newsroomConfig({ db }))).db).not.toBe(db)
  })
})
