import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { localesOf } from '../../../src/options/localesOf.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { defaultWho, hasRole } from '../../../src/options/roles.ts'

describe('the options', () => {
  it('have a default each', () => {
    expect(resolveOptions({})).toMatchObject({
      slugs: { articles: 'articles', pages: 'pages' },
      disabled: false,
      own: [],
      enforce: 'publish',
      timeZone: 'UTC',
      language: 'en',
    })
  })

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['en', 'en'],
    ['fr', 'en'],
  ] as const)(
    'take the language of an admin in %s and its time zone from the app',
    (fallbackLanguage, language) => {
      const config = { i18n: { fallbackLanguage }, admin: { timezones: { defaultTimezone: 'Europe/Paris' } } }
      expect(resolveOptions({}, config)).toMatchObject({ language, timeZone: 'Europe/Paris' })
      const resolved = resolveOptions({ language: 'zh-Hant', timeZone: 'Asia/Tokyo' }, config)
      expect(resolved).toMatchObject({ language: 'zh-Hant', timeZone: 'Asia/Tokyo' })
    },
  )

  it.each([
    [{ admin: { user: 'staff' }, collections: [{ slug: 'users', auth: true, fields: [] }] }, 'staff'],
    [{ collections: [{ slug: 'people', auth: true, fields: [] }] }, 'people'],
    [
      {
        collections: [
          { slug: 'a', auth: true, fields: [] },
          { slug: 'users', auth: true, fields: [] },
        ],
      },
      'users',
    ],
    [{}, 'users'],
  ])('find the users of the app', (config, users) => {
    expect(resolveOptions({}, config).slugs.users).toBe(users)
  })

  it('leave out what the newsroom has not', () => {
    const { slugs, gated } = resolveOptions({ slugs: { photos: false, sidebars: false, pages: false } })
    expect(slugs).toMatchObject({ articles: 'articles', photos: '', sidebars: '', pages: '' })
    expect(gated.map(({ slug }) => slug)).toEqual(['articles'])
  })

  it('have of the newsroom’s collections none but those that are named beside an app’s own', () => {
    const { slugs, gated } = resolveOptions({
      slugs: { photos: 'photos' },
      collections: { posts: { kind: 'article' } },
    })
    expect(slugs).toMatchObject({
      articles: 'posts',
      photos: 'photos',
      sidebars: '',
      pages: '',
      sources: 'sources',
    })
    expect(gated.map(({ slug, kind }) => [slug, kind])).toEqual([
      ['photos', 'photos'],
      ['posts', 'articles'],
    ])
  })

  it('change what they name and nothing beside it', () => {
    const { slugs, who } = resolveOptions({ slugs: { articles: 'stories' }, who: { isStaff: () => true } })
    expect(slugs).toMatchObject({ articles: 'stories', photos: 'photos' })
    expect(who.isStaff(null)).toBe(true)
    expect(who.mayPublish).toBe(defaultWho.mayPublish)
  })

  it('count as not given where they are undefined', () => {
    // `exactOptionalPropertyTypes` forbids it to TypeScript; JavaScript sends it all the same.
    const slugs = { articles: undefined } as unknown as { articles?: string }
    expect(resolveOptions({ slugs }).slugs.articles).toBe('articles')
  })
})

describe('the locales of the app', () => {
  // Only the localization of the config is looked at.
  const of = (localization: unknown) =>
    localesOf({ config: { localization } } as unknown as Payload, { language: 'zh-Hant' })

  it('come with the default one first', () => {
    expect(of({ defaultLocale: 'en', localeCodes: ['zh-Hant', 'en'] })).toEqual(['en', 'zh-Hant'])
  })

  it('are the wording’s own language where there is no localization', () => {
    expect(of(false)).toEqual(['zh-Hant'])
  })
})

describe('a role', () => {
  it('is held by those who have it among theirs', () => {
    const may = hasRole('admin', 'editor')
    expect(may({ id: 1, roles: ['reporter', 'editor'] })).toBe(true)
    expect(may({ id: 1, roles: ['reporter'] })).toBe(false)
    expect(may({ id: 1, roles: null })).toBe(false)
    expect(may({ id: 1 })).toBe(false)
    expect(may(null)).toBe(false)
  })
})
