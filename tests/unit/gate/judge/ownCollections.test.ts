import { describe, expect, it } from 'vitest'
import { judgeRow } from '../../../../src/gate/judge/judgeRow.ts'
import { loadStates } from '../../../../src/gate/judge/linkedRows.ts'
import { rowIn } from '../../../../src/gate/judge/rowIn.ts'
import { collectionOf, seen } from '../../../../src/gate/judge/seen.ts'
import { withPeople } from '../../../../src/gate/judge/withPeople.ts'
import { newsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { bodyOf } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

const text = (name: string, more: Data = {}) => ({ name, type: 'text', ...more })
const people = (name: string, relationTo: string | string[]) => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
})

/** An app whose posts are stories, signed by links to people. */
const appWith = (authors: string | string[] = 'people', title?: string) => {
  const fields = [
    text('title', { localized: true, label: { en: 'Title', 'zh-TW': '題目' } }),
    { name: 'content', type: 'richText', localized: true },
    { name: 'meta', type: 'group', fields: [people('authors', authors), text('note', { localized: true })] },
    { name: 'parts', type: 'array', fields: [text('head', { localized: true }), text('tag')] },
    { name: 'attribution', type: 'group', fields: [] },
  ]
  return newsroomInMemory({
    options: {
      collections: {
        posts: { kind: 'article', fields: { headline: 'title', body: 'content', byline: 'meta.authors' } },
      },
    },
    collections: {
      posts: { fields, flattenedFields: fields },
      people: { admin: title === undefined ? {} : { useAsTitle: title } },
      guests: { admin: { useAsTitle: 'email' } },
    },
  })
}
const room = appWith()
const post = (over: Data = {}): Data => ({
  id: 4,
  title: { 'zh-Hant': '夜渡復航' },
  content: { 'zh-Hant': bodyOf('首周票價減半。') },
  _status: 'published',
  ...over,
})
const document = (row: Data) => ({ kind: 'articles', collection: 'posts', row }) as const
const rulesFor = async (app: typeof room, row: Data) => {
  const given = { ...document(row), at: '2026-11-28T12:00:00.000Z', mode: 'write' } as const
  return (await judgeRow(await app.judging(), given)).findings
}

describe('a finding about an app’s own collection', () => {
  it('stands at the app’s field, and is called as the app calls it', async () => {
    const [found] = await rulesFor(
      room,
      post({ title: { 'zh-Hant': '待補' }, attribution: { sources: [1] } }),
    )
    expect(found).toMatchObject({
      rule: 'text-blank',
      path: 'title',
      label: { en: 'Title', 'zh-TW': '題目' },
    })
  })

  it('stands at a by-line’s one field where the app has links to people', async () => {
    const rules = await rulesFor(room, post())
    expect(rules.map(({ rule, path }) => `${rule} at ${path}`)).toEqual([
      'attribution-missing at attribution.sources',
    ])
  })
})

describe('somebody who signs by a link', () => {
  const signed = async (app: typeof room, authors: unknown, row: Data = {}) => {
    const judging = await app.judging()
    app.calls.length = 0
    const named = await withPeople(judging, document(post({ meta: { note: { en: 'n' }, authors }, ...row })))
    return { authors: (named.row['meta'] as Data)['authors'], calls: app.calls }
  }

  it.each<[string, string | undefined, Data, unknown]>([
    ['by the title of the collection', 'penName', { penName: '陸小汀', name: 'Lu' }, '陸小汀'],
    ['by the name, where the title is a number', 'id', { name: '陸小汀' }, '陸小汀'],
    [
      'by the name, where the title is an address',
      'email',
      { email: 'lu@news.example', name: '陸小汀' },
      '陸小汀',
    ],
    ['by the name, where the title is empty', 'penName', { penName: null, name: '陸小汀' }, '陸小汀'],
    ['by the title, where there is no name', undefined, { title: '編輯部' }, '編輯部'],
    [
      'by an address, where there is nothing else',
      undefined,
      { email: 'desk@news.example' },
      'desk@news.example',
    ],
    ['by nothing', undefined, {}, ''],
  ])('is named %s', async (_, title, person, name) => {
    const app = appWith('people', title)
    const { id } = app.put('people', person)
    expect((await signed(app, [id])).authors).toEqual([{ name }])
  })

  it.each<[string, unknown, unknown]>([
    ['one link alone', 20, [{ name: '甲' }]],
    ['a person that was looked up', [{ id: 20, name: 'old name' }], [{ name: '甲' }]],
    ['an id as text', ['20'], [{ name: '甲' }]],
    ['several, in their order', [21, 20], [{ name: '乙' }, { name: '甲' }]],
    ['somebody who is gone', [404, 20], [{ name: '甲' }]],
    ['nobody', [], []],
    ['null', null, null],
  ])('is found in %s', async (_, authors, named) => {
    const app = appWith()
    app.put('people', { id: 20, name: '甲' })
    app.put('people', { id: 21, name: '乙' })
    expect((await signed(app, authors)).authors).toEqual(named)
  })

  it('is found in several collections, with one question for each', async () => {
    const app = appWith(['people', 'guests'])
    app.put('people', { id: 1, name: '甲' })
    app.put('guests', { id: 1, email: 'guest@news.example', name: '客' })
    const links = [
      { relationTo: 'guests', value: 1 },
      { relationTo: 'people', value: 1 },
    ]
    const { authors, calls } = await signed(app, links)
    expect(authors).toEqual([{ name: '客' }, { name: '甲' }])
    expect(calls.toSorted()).toEqual(['find guests', 'find people'])
  })

  it('is nobody where a link says no collection and several are possible', async () => {
    const app = appWith(['people', 'guests'])
    app.put('people', { id: 1, name: '甲' })
    const { authors, calls } = await signed(app, [1])
    expect([authors, calls]).toEqual([[1], []])
  })

  it('signs for the gate, and a new name of theirs is no change of the story', async () => {
    const app = appWith()
    const person = app.put('people', { name: '甲' })
    const row = post({ meta: { authors: [person.id] } })
    const given = { ...document(row), at: '2026-11-28T12:00:00.000Z', mode: 'write' } as const
    const before = await judgeRow(await app.judging(), given)
    expect(before.findings).toEqual([])
    Object.assign(app.rows('people')[0] ?? {}, { name: '甲乙' })
    expect((await judgeRow(await app.judging(), given)).hash).toBe(before.hash)
    Object.assign(app.rows('people')[0] ?? {}, { name: '　' })
    expect((await judgeRow(await app.judging(), given)).findings).toMatchObject([
      { rule: 'attribution-missing' },
    ])
  })

  it('costs no question in the newsroom’s own collections', async () => {
    const ours = newsroomInMemory()
    const row = { id: 1, byline: [{ name: '甲' }] }
    const judging = await ours.judging()
    const given = { kind: 'articles', row } as const
    expect(await withPeople(judging, given)).toBe(given)
  })
})

describe('one locale of a stored row', () => {
  it('is taken under the names by which an app stores it, in groups and lists too', async () => {
    const row = post({
      title: { 'zh-Hant': '夜渡', en: 'Ferry' },
      meta: { note: { 'zh-Hant': '註', en: 'note' }, authors: [1] },
      parts: [
        { head: { en: 'one' }, tag: 'a' },
        { head: { 'zh-Hant': '二' }, tag: 'b' },
      ],
    })
    expect(rowIn(await room.judging(), document(row), 'en')).toMatchObject({
      title: 'Ferry',
      meta: { note: 'note', authors: [1] },
      parts: [
        { head: 'one', tag: 'a' },
        { head: undefined, tag: 'b' },
      ],
    })
  })

  it('is taken by the pinned names of the newsroom’s own', async () => {
    const ours = newsroomInMemory()
    const row = {
      headline: { en: 'Ferry' },
      attribution: { place: { en: 'Cape City' } },
      title: { en: 'kept' },
    }
    expect(rowIn(await ours.judging(), { kind: 'articles', row }, 'en')).toEqual({
      headline: 'Ferry',
      attribution: { place: 'Cape City' },
      title: { en: 'kept' },
    })
  })
})

describe('a stored document', () => {
  it('is of its collection, or else of the newsroom’s own of its kind', () => {
    expect(collectionOf(room.options, { kind: 'articles', collection: 'posts' })).toBe('posts')
    expect(
      collectionOf(newsroomInMemory({ options: { slugs: { photos: 'images' } } }).options, {
        kind: 'photos',
      }),
    ).toBe('images')
  })

  it('is seen under the newsroom’s names where the app has others, and as it is where not', () => {
    expect(seen(room.options, document(post()))).toMatchObject({ headline: { 'zh-Hant': '夜渡復航' } })
    const row = { headline: 'x' }
    expect(seen(newsroomInMemory().options, { kind: 'articles', row })).toBe(row)
  })

  it('is asked for by the app’s names of what counts', async () => {
    const app = newsroomInMemory({
      options: { collections: { media: { kind: 'photo', fields: { credits: 'rights.owners' } } } },
      collections: {
        media: {
          fields: [{ name: 'rights', type: 'group', fields: [people('owners', 'sources')] }],
          flattenedFields: [
            { name: 'rights', type: 'group' },
            { name: '_status', type: 'select' },
          ],
        },
      },
    })
    const { id } = app.put('media', { rights: { owners: [1] }, _status: 'published', alt: 'words' })
    const { photos } = await loadStates(await app.judging(), {
      articles: [],
      sidebars: [],
      photos: [String(id)],
    })
    expect(photos.get(String(id))).toEqual({ id, rights: { owners: [1] }, _status: 'published' })
  })
})
