import type { CollectionConfig, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { appLanguage } from '../../../src/options/appLanguage.ts'
import { gatedCollections, gatedIn, kindOf, slugsOfKind } from '../../../src/options/gated.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { labelsOf } from '../../../src/options/own/labelsOf.ts'
import { ownFields } from '../../../src/options/own/ownFields.ts'
import {
  defaultWho,
  hasRole,
  roleLabels,
  roles,
  type Role,
  type UserTest,
  type Who,
} from '../../../src/options/roles.ts'
import { defaultSlugs, slugsOf } from '../../../src/options/slugs.ts'
import { defaultWebhooks } from '../../../src/options/webhooks.ts'
import { mayExport } from '../../../src/pages/mayExport.ts'

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more }) as Field

describe('who may do what, by the roles of the design', () => {
  const allowed = (test: UserTest) => roles.filter((role) => test({ id: 1, roles: [role] }))

  it.each<[keyof Who, Role[]]>([
    ['isStaff', ['admin', 'editor', 'reporter', 'layout']],
    ['mayPublish', ['admin', 'editor']],
    ['mayWrite', ['admin', 'editor', 'reporter']],
    ['mayLayOut', ['admin', 'editor', 'layout']],
    ['mayAdminister', ['admin']],
  ])('%s: %j', (name, expected) => {
    expect(allowed(defaultWho[name])).toEqual(expected)
  })

  it('exports pages: who lays out, publishes or administers', () => {
    expect(allowed(mayExport(defaultWho))).toEqual(['admin', 'editor', 'layout'])
    const none: Who = { ...defaultWho, mayLayOut: () => false, mayPublish: () => false }
    expect(allowed(mayExport(none))).toEqual(['admin'])
  })

  it.each<[string, Parameters<UserTest>[0]]>([
    ['nobody', null],
    ['a user without roles', { id: 1 }],
    ['roles that are null', { id: 1, roles: null }],
    ['no role', { id: 1, roles: [] }],
    ['a role that there is none of', { id: 1, roles: ['owner', 'Admin', ''] }],
  ])('is nothing for %s', (_, user) => {
    for (const test of Object.values(defaultWho)) expect(test(user)).toBe(false)
  })

  it('is what one of several roles allows', () => {
    expect(defaultWho.mayPublish({ id: 1, roles: ['consumer', 'editor'] })).toBe(true)
    expect(hasRole()({ id: 1, roles: ['admin'] })).toBe(false)
  })

  it('has each role’s name in three languages, none twice', () => {
    for (const language of ['zh-TW', 'zh', 'en'] as const)
      expect(new Set(roles.map((role) => roleLabels[role][language])).size).toBe(roles.length)
  })
})

describe('the slugs of an app', () => {
  const own = { posts: { kind: 'article' }, media: { kind: 'photo' } } as const

  it.each<[string, Parameters<typeof slugsOf>[0], Partial<typeof defaultSlugs>]>([
    ['nothing said', {}, defaultSlugs],
    ['one named', { slugs: { articles: 'stories' } }, { ...defaultSlugs, articles: 'stories' }],
    ['one done without', { slugs: { pages: false } }, { ...defaultSlugs, pages: '' }],
    [
      'its own collections',
      { collections: own },
      { articles: 'posts', photos: 'media', sidebars: '', pages: '' },
    ],
    [
      'its own, and the newsroom’s boxes',
      { collections: own, slugs: { sidebars: 'sidebars' } },
      { articles: 'posts', sidebars: 'sidebars' },
    ],
    [
      'its own, although it says that it has none',
      { collections: own, slugs: { photos: false } },
      { photos: 'media' },
    ],
  ])('with %s', (_, given, expected) => {
    expect(slugsOf(given, {})).toMatchObject(expected)
  })

  it.each<[string, Parameters<typeof slugsOf>[1], string]>([
    [
      'who the admin says',
      { admin: { user: 'people' }, collections: [{ slug: 'users', auth: true }] },
      'people',
    ],
    [
      'the collection of that name',
      {
        collections: [
          { slug: 'readers', auth: true },
          { slug: 'users', auth: true },
        ],
      },
      'users',
    ],
    ['the first with logins', { collections: [{ slug: 'posts' }, { slug: 'staff', auth: {} }] }, 'staff'],
    [
      'not one without logins, whatever its name',
      { collections: [{ slug: 'users' }, { slug: 'staff', auth: true }] },
      'staff',
    ],
    ['the design’s where there are none', { collections: [] }, 'users'],
  ])('of users is %s', (_, app, slug) => {
    expect(slugsOf({}, app).users).toBe(slug)
    expect(slugsOf({ slugs: { users: 'named' } }, app).users).toBe('named')
  })
})

describe('the collections that are judged', () => {
  const posts: CollectionConfig = {
    slug: 'posts',
    trash: true,
    fields: [text('headline'), text('slug'), text('previousSlugs', { hasMany: true })],
  }
  const gated = gatedCollections(
    { ...defaultSlugs, articles: 'posts', sidebars: '' },
    { posts: { kind: 'article' }, notes: { kind: 'article' }, gone: { kind: 'sidebar' } },
    [posts, { slug: 'notes', fields: [text('slug')] }],
  )

  it('are the newsroom’s own and the app’s, each once', () => {
    expect(gated.map(({ slug, kind }) => `${slug} ${kind}`)).toEqual([
      'photos photos',
      'posts articles',
      'notes articles',
      'gone sidebars',
    ])
    expect(slugsOfKind({ gated }, 'articles')).toEqual(['posts', 'notes'])
    expect(kindOf({ gated }, 'photos')).toBe('photos')
  })

  it('have a trash and addresses where they are made so', () => {
    expect(gated.map(({ trash, addresses }) => [trash, addresses])).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [false, false],
    ])
  })

  it.each([undefined, null, 'recipes', 5, ['posts']])('are none called %j', (slug) => {
    expect(gatedIn({ gated }, slug)).toBeUndefined()
    expect(kindOf({ gated }, slug)).toBeUndefined()
  })
})

describe('what an app calls its fields', () => {
  it('is its label, or its name in words, within groups and lists too', () => {
    const fields: Field[] = [
      text('heroImage'),
      text('title', { label: '題目' }),
      text('deck', { label: { en: 'Deck' } }),
      text('made', { label: () => 'by a function' }),
      text('off', { label: false }),
      text('blank', { label: '' }),
      { name: 'meta', type: 'group', fields: [text('seoTitle')] },
      { name: 'parts', type: 'array', fields: [text('head', { label: 'Head' })] },
      { type: 'row', fields: [text('inRow')] },
    ]
    expect(labelsOf(fields)).toEqual({
      heroImage: 'Hero Image',
      title: '題目',
      deck: { en: 'Deck' },
      made: 'Made',
      off: 'Off',
      blank: 'Blank',
      meta: 'Meta',
      'meta.seoTitle': 'Seo Title',
      parts: 'Parts',
      'parts.head': 'Head',
      inRow: 'In Row',
    })
  })
})

describe('the part that each field plays', () => {
  const fields: Field[] = [
    text('title'),
    text('deck'),
    text('kicker', { hasMany: true }),
    { name: 'hero', type: 'upload', relationTo: 'media' },
    { name: 'poster', type: 'upload', relationTo: 'media' },
    { name: 'avatar', type: 'upload', relationTo: 'faces' },
  ]
  const played = (given: object) =>
    ownFields({ slug: 'posts', fields }, { kind: 'article', ...given }, { ...defaultSlugs, photos: 'media' })

  it('is the one that is named for it, the one of its own name if it fits, or one that is added', () => {
    const { names, added } = played({ fields: { headline: 'title' } })
    expect(names).toMatchObject({
      headline: ['title'],
      deck: ['deck'],
      photos: ['hero', 'poster'],
      byline: ['byline'],
    })
    expect(names).not.toHaveProperty('kicker')
    expect(added).toMatchObject({
      byline: 'byline',
      attribution: 'attribution',
      embargoUntil: 'embargoUntil',
    })
  })

  it('may be added under another name, and photos may be fewer', () => {
    const { names, added } = played({
      fields: { headline: 'title', photos: 'hero' },
      added: { byline: 'signedBy' },
    })
    expect([names.photos, names.byline, added.byline]).toEqual([['hero'], ['signedBy'], 'signedBy'])
  })

  it('is none of a kind that there is none of', () => {
    expect(played({ kind: 'poem' })).toMatchObject({ names: {}, added: {} })
    expect(played({ kind: 'toString' })).toMatchObject({ names: {}, added: {} })
  })
})

describe('what an app says only in part', () => {
  it.each([
    [undefined, false],
    [false, false],
    [true, defaultWebhooks],
    [{}, defaultWebhooks],
    [{ timeout: 3 }, { ...defaultWebhooks, timeout: 3 }],
    [{ timeout: undefined }, defaultWebhooks],
  ])('of webhooks, %j, has the defaults for the rest', (webhooks, expected) => {
    expect(resolveOptions(webhooks === undefined ? {} : { webhooks: webhooks as never }).webhooks).toEqual(
      expected,
    )
  })

  it.each([
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['fr', 'en'],
    [undefined, 'en'],
  ])('of its language, %s, writes in %s', (fallbackLanguage, locale) => {
    expect(appLanguage({ i18n: { fallbackLanguage } as never })).toBe(locale)
    expect(appLanguage({})).toBe('en')
  })

  it('of its days has the admin’s zone, or else none of ours', () => {
    expect(
      resolveOptions({}, { admin: { timezones: { defaultTimezone: 'Asia/Tokyo' } } as never }).timeZone,
    ).toBe('Asia/Tokyo')
    expect(resolveOptions({ timeZone: 'Europe/London' }).timeZone).toBe('Europe/London')
    expect(resolveOptions({}).timeZone).toBe('UTC')
  })
})
