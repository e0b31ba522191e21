import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { newsroomCollections, sources, users as ourUsers } from '../../../collections/index.ts'
import {
  newsroom,
  NewsroomConfigError,
  type NewsroomOptions,
  type OwnCollection,
} from '../../../src/index.ts'
import { namedFields } from '../../../src/options/own/fieldAt.ts'

const people: CollectionConfig = { slug: 'users', auth: true, fields: [{ name: 'role', type: 'text' }] }
const who = { isStaff: () => true, mayPublish: () => true }

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'views', type: 'number' },
  { name: 'content', type: 'richText', editor: lexicalEditor() },
  { name: 'teaser', type: 'text' },
  { type: 'tabs', tabs: [{ name: 'meta', fields: [{ name: 'summary', type: 'textarea' }] }] },
]

const posts = (change: Partial<CollectionConfig> = {}): CollectionConfig => ({
  slug: 'posts',
  versions: { drafts: true },
  fields,
  ...change,
})

const mapped: OwnCollection = { kind: 'article', fields: { headline: 'title', body: 'content' } }

/** An app's config with the plugin run on it. */
function run(
  own: OwnCollection = mapped,
  collection = posts(),
  change: Partial<Config> = {},
  more: NewsroomOptions = {},
) {
  const config: Config = {
    secret: 'only-for-tests',
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    collections: [people, collection, sources()],
    ...change,
  }
  return newsroom({ collections: { [collection.slug]: own }, who, ...more })(config) as Config
}

const namesIn = (config: Config, slug: string) =>
  namedFields(config.collections?.find((one) => one.slug === slug)?.fields ?? []).map(({ name }) => name)

describe('an app’s own collection', () => {
  it('is given what it lacks, in a tab of its own, in three languages', () => {
    const after = run()
    expect(namesIn(after, 'posts')).toEqual(
      expect.arrayContaining([
        'title',
        'content',
        'house',
        'attribution',
        'byline',
        'mentions',
        'embargoUntil',
        'firstPublishedAt',
      ]),
    )
    const tabs = after.collections
      ?.find(({ slug }) => slug === 'posts')
      ?.fields.find(({ type }) => type === 'tabs')
    expect(tabs?.type === 'tabs' && tabs.tabs.at(-1)?.label).toEqual({
      'zh-TW': '出處',
      zh: '出处',
      en: 'Attribution',
    })
  })

  it('needs no sharp, no boxes, no pages and no pictures', () => {
    expect(() => run()).not.toThrow()
  })

  it('gets a field under another name where the app has its own of that name', () => {
    const collection = posts({ fields: [...fields, { name: 'byline', type: 'number' }] })
    expect(() => run(mapped, collection)).toThrow(/field "byline" of the type number.+added: \{ byline: /su)
    const after = run({ ...mapped, added: { byline: 'signedBy' } }, collection)
    expect(namesIn(after, 'posts')).toEqual(expect.arrayContaining(['byline', 'signedBy']))
  })

  it('keeps a field of ours that it has already', () => {
    const collection = posts({ fields: [...fields, { name: 'byline', type: 'text' }] })
    expect(namesIn(run(mapped, collection), 'posts').filter((name) => name === 'byline')).toHaveLength(1)
  })
})

describe('what cannot be so is refused at boot, with what, where and how to mend it', () => {
  const article = (given: Record<string, unknown>) =>
    ({ kind: 'article', fields: { headline: 'title', body: 'content', ...given } }) as OwnCollection
  it.each<[string, () => unknown, RegExp]>([
    [
      'a field that is not there',
      () => run(article({ deck: 'lede' })),
      /no field "lede".+fields\.deck.+title, views/su,
    ],
    [
      'a field within a group that is not there',
      () => run(article({ deck: 'meta.lede' })),
      /no field "meta\.lede"/u,
    ],
    [
      'a number as headline',
      () => run(article({ headline: 'views' })),
      /"views".+type number.+headline.+a text/su,
    ],
    ['a text as body', () => run(article({ body: 'teaser' })), /"teaser".+type text.+body.+rich text/su],
    [
      'one field for two parts',
      () => run(article({ deck: 'title' })),
      /"title".+both the headline and the deck/su,
    ],
    [
      'no headline',
      () => run({ kind: 'article', fields: { body: 'content' } }),
      /which field of "posts" is the headline.+fields: \{ headline: /su,
    ],
    ['a part that there is not', () => run(article({ price: 'views' })), /"price" is no part/u],
    [
      'a part that is the newsroom’s own',
      () => run(article({ mentions: 'views' })),
      /"mentions" is no part/u,
    ],
    [
      'a kind that there is not',
      () => run({ kind: 'page' } as unknown as OwnCollection),
      /"page" is no kind.+article, photo, sidebar/su,
    ],
    ['photos that take no files', () => run({ kind: 'photo' }), /"posts" takes no files.+upload: true/su],
    [
      'a collection without drafts',
      () => run(mapped, posts({ versions: false })),
      /"posts" has no drafts.+versions: \{ drafts: true \}/su,
    ],
    [
      'a field that has a name of the newsroom’s records',
      () => run(mapped, posts({ fields: [...fields, { name: 'owner', type: 'text' }] })),
      /field "owner", which the newsroom keeps/u,
    ],
    [
      'a collection that there is not',
      () => run(mapped, posts(), { collections: [people, sources()] }),
      /no collection "posts".+users, sources/su,
    ],
    [
      'two collections with one slug',
      () => run(mapped, posts(), { collections: [people, posts(), ...newsroomCollections()] }),
      /two collections are called "users".+leave users\(\) out.+who: \{/su,
    ],
    [
      'a second collection of photos',
      () =>
        run(
          mapped,
          posts(),
          {
            collections: [
              people,
              posts(),
              { slug: 'a', upload: true, versions: { drafts: true }, fields: [] },
              { slug: 'b', upload: true, versions: { drafts: true }, fields: [] },
              sources(),
            ],
          },
          { collections: { a: { kind: 'photo' }, b: { kind: 'photo' } } },
        ),
      /two collections.+photo/su,
    ],
    [
      'users of the newsroom beside those of the admin',
      () =>
        run(mapped, posts(), {
          admin: { user: 'users' },
          collections: [people, posts(), sources(), ourUsers({ slugs: { users: 'staff' } })],
        }),
      /users are "staff", and the admin's are "users"/u,
    ],
    [
      'users that are named beside those of the admin',
      () =>
        run(
          mapped,
          posts(),
          {
            admin: { user: 'users' },
            collections: [people, { ...people, slug: 'staff' }, posts(), sources()],
          },
          { slugs: { users: 'staff' } },
        ),
      /users are "staff"/u,
    ],
    [
      'users without roles, and nobody who says who publishes',
      () => run(mapped, posts(), {}, { who: { isStaff: () => true } }),
      /nobody could publish.+mayPublish/su,
    ],
    [
      'users without roles, and nobody who says who is staff',
      () => run(mapped, posts(), {}, { who: {} }),
      /nobody could be staff.+who: \{/su,
    ],
  ])('%s', (_, boot, says) => {
    expect(boot).toThrow(NewsroomConfigError)
    expect(boot).toThrow(says)
  })
})
