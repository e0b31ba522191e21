import { describe, expect, it } from 'vitest'
import { check } from '../../../../src/gate/check.ts'
import { guardOf } from '../../../../src/gate/guard/Guarded.ts'
import { judgeRow, withoutRepeats, type Case } from '../../../../src/gate/judge/judgeRow.ts'
import { judgeWithDrafts } from '../../../../src/gate/judge/judgeWithDrafts.ts'
import { storedDocument } from '../../../../src/gate/judge/storedDocument.ts'
import { readTrees, treesOf } from '../../../../src/gate/judge/treesOf.ts'
import { webContext } from '../../../../src/gate/judge/webContext.ts'
import { loadStates, askedLinks } from '../../../../src/gate/judge/linkedRows.ts'
import { photoIn } from '../../../../src/story/build.ts'
import { finding } from '../../helpers/finding.ts'
import { linkOf } from '../../helpers/links.ts'
import { newsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, boxRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

const at = '2026-11-28T12:00:00.000Z'
const room = newsroomInMemory()
const article = (over: Data = {}, more: Partial<Case> = {}): Case => ({
  kind: 'articles',
  row: articleRow(over),
  at,
  mode: 'write',
  ...more,
})
const judged = async (given: Case) => {
  const { findings } = await judgeRow(await room.judging(), given)
  return findings.map(({ rule, path, locale }) => `${rule} at ${path}${locale && ` (${locale})`}`)
}

describe('a stored row', () => {
  it.each<[string, Data, string[]]>([
    ['in one locale', {}, []],
    [
      'in each locale that has words',
      { headline: { 'zh-Hant': '夜渡復航', 'zh-Hans': '夜渡复航', en: '' } },
      ['text-blank at body (zh-Hans)'],
    ],
    [
      'in the default locale where it has no word at all',
      { headline: {}, body: {} },
      ['text-blank at headline (zh-Hant)', 'text-blank at body (zh-Hant)'],
    ],
    [
      'once, where it is wrong in every locale alike',
      {
        headline: { 'zh-Hant': '夜渡復航', en: 'Night ferries return' },
        body: { 'zh-Hant': bodyOf('首周票價減半。'), en: bodyOf('Fares are halved.') },
        attribution: {},
      },
      ['attribution-missing at attribution.sources'],
    ],
    [
      'without locales, as an app without localization stores it',
      {
        headline: '夜渡復航',
        body: bodyOf('據新華社報道，夜間渡輪復航。'),
      },
      [],
    ],
    [
      'with a picture and no words as with words',
      { headline: {}, body: { en: bodyOf(photoIn('404', '')) } },
      ['text-blank at headline (en)', 'text-blank at body (en)', 'link-missing at body'],
    ],
  ])('is judged %s', async (_, over, found) => {
    expect(await judged(article(over))).toEqual(found)
  })

  it('is judged by the state of what it links, in one question for each collection', async () => {
    const room = newsroomInMemory()
    const live = room.put('photos', photoRow({ _status: 'published' }))
    const draft = room.put('photos', photoRow())
    const photos = [live, draft].map(({ id }) => ({ photo: id }))
    const judging = await room.judging()
    room.calls.length = 0
    const { findings } = await judgeRow(judging, article({ photos, sidebars: ['404'] }))
    expect(findings.map(({ rule, path }) => `${rule} at ${path}`)).toEqual([
      'link-missing at sidebars',
      'link-unpublished at photos.1.photo',
    ])
    expect(room.calls).toEqual(['find photos', 'find sidebars'])
  })

  it('takes for public what goes out with it', async () => {
    const room = newsroomInMemory()
    const { id } = room.put('photos', photoRow())
    const given = article({ photos: [{ photo: id }] }, { goingOut: new Set([`photos:${id}` as const]) })
    expect((await judgeRow(await room.judging(), given)).findings).toEqual([])
  })

  it('is not held up by a source that the public row credits already', async () => {
    const room = newsroomInMemory()
    room.alter('sources', { retiredFrom: '2026-01-01' })
    const rules = async (given: Case) =>
      (await judgeRow(await room.judging(), given)).findings.map(({ rule }) => rule)
    expect(await rules(article())).toEqual(['source-retired'])
    expect(await rules(article({}, { before: articleRow({ _status: 'published' }) }))).toEqual([])
    expect(await rules(article({}, { before: articleRow() }))).toEqual(['source-retired'])
    const trashed = articleRow({ _status: 'published', deletedAt: '2026-01-01' })
    expect(await rules(article({}, { before: trashed }))).toEqual(['source-retired'])
  })

  it('with a node that a story has no place for is refused at its body, in the locale that has it', async () => {
    const table = { root: { type: 'root', children: [{ type: 'table', children: [] }] } }
    const { findings } = await judgeRow(
      await room.judging(),
      article({
        body: { 'zh-Hant': bodyOf('據新華社報道。'), en: table },
        headline: { 'zh-Hant': '夜渡', en: 'Ferry' },
      }),
    )
    expect(findings).toMatchObject([
      { rule: 'text-blank', path: 'body', locale: 'en', params: { node: 'table' }, severity: 'block' },
    ])
  })
})

describe('the hash of what was judged', () => {
  const hash = async (over: Data, kind: Case['kind'] = 'articles') => {
    const row = { articles: articleRow, photos: photoRow, sidebars: boxRow }[kind](over)
    return (await judgeRow(await room.judging(), { kind, row, at, mode: 'write' })).hash
  }

  it.each<[string, Data]>([
    ['its id', { id: 77 }],
    ['what publishing sets', { revision: 4, firstPublishedAt: at, revisedAt: at }],
    ['its status', { _status: 'published' }],
    ['an empty text for none', { deck: { 'zh-Hant': '' }, kicker: null }],
    ['the order of its locales', { headline: { en: '', 'zh-Hant': '夜渡復航' } }],
    [
      'a relation that was looked up',
      { attribution: { form: 'report', sources: [{ id: 1, key: 'x' }], via: [] } },
    ],
    ['an id as text', { attribution: { form: 'report', sources: ['1'], via: [] } }],
  ])('is the same with %s', async (_, over) => {
    expect(await hash(over)).toBe(await hash({}))
  })

  it.each<[string, Data]>([
    ['a letter', { headline: { 'zh-Hant': '夜渡復航。' } }],
    ['a character beyond the BMP', { headline: { 'zh-Hant': '夜渡復航𠮷' } }],
    ['words in another locale', { headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' } }],
    ['another source', { attribution: { form: 'report', sources: [2], via: [] } }],
    ['its embargo', { embargoUntil: at }],
    ['its section', { section: 'world' }],
    ['a mention', { mentions: [{ text: '新華社', locale: 'zh-Hant', reason: '書名' }] }],
  ])('is another with %s', async (_, over) => {
    expect(await hash(over)).not.toBe(await hash({}))
  })

  it('is another for another file, and not for where it is served from', async () => {
    expect(await hash({ url: '/elsewhere/ferry.jpg', sizes: {} }, 'photos')).toBe(await hash({}, 'photos'))
    expect(await hash({ filesize: 4822 }, 'photos')).not.toBe(await hash({}, 'photos'))
  })
})

describe('findings without repeats', () => {
  it('keep the first of those that say the same, in their order', () => {
    const other = finding({ locale: 'en' })
    const [one, two] = [finding({ actual: 'a' }), finding({ actual: 'b' })]
    expect(withoutRepeats([one, other, two])).toEqual([one, other])
    expect(withoutRepeats([finding({ params: { id: '1' } }), finding({ params: { id: '2' } })])).toHaveLength(
      2,
    )
    expect(withoutRepeats([])).toEqual([])
  })
})

describe('an article judged with its drafts', () => {
  it('counts as the story that links them, and names each that stands in the way by its words', async () => {
    const room = newsroomInMemory()
    const bad = room.put('sidebars', boxRow({ title: { 'zh-Hant': '小史' }, sources: [] }))
    const inBody = room.put(
      'photos',
      photoRow({ caption: {}, filename: 'DSC_0042.JPG', attributionFor: null }),
    )
    const good = room.put('photos', photoRow())
    const { findings, promotions } = await judgeWithDrafts(
      await room.judging(),
      article({
        sidebars: [bad.id],
        photos: [{ photo: good.id }],
        body: { 'zh-Hant': bodyOf('據新華社報道，渡輪復航。', photoIn(String(inBody.id), '')) },
      }),
    )
    expect(promotions.map(({ kind, id }) => `${kind} ${id}`)).toEqual([`photos ${good.id}`])
    expect(findings.map(({ rule, path, params }) => [rule, path, params['inName'] ?? ''])).toEqual([
      ['link-unpublished', 'body', ''],
      ['link-unpublished', 'sidebars', ''],
      ['photo-caption-missing', 'body', 'DSC_0042.JPG'],
      ['sidebar-source-missing', 'sidebars', '小史'],
    ])
  })

  it('asks nothing about drafts where it links none', async () => {
    const room = newsroomInMemory()
    const { id } = room.put('photos', photoRow({ _status: 'published' }))
    const judging = await room.judging()
    room.calls.length = 0
    await judgeWithDrafts(judging, article({ photos: [{ photo: id }] }))
    expect(room.calls).toEqual(['find photos'])
  })
})

describe('the trees of a row', () => {
  it('hold the photos and boxes that they are given, in each locale its own words', async () => {
    const judging = await room.judging()
    const row = articleRow({
      headline: { 'zh-Hant': '夜渡復航', en: 'Ferries' },
      photos: [{ photo: 1, caption: { en: 'here' } }, { photo: 2 }],
      sidebars: [3],
    })
    const linked = {
      photos: new Map([['1', photoRow({ caption: { 'zh-Hant': '圖', en: 'picture' } })]]),
      sidebars: new Map([['3', boxRow()]]),
    }
    const trees = treesOf(judging, { kind: 'articles', row }, linked)
    expect(trees.map(({ locale }) => locale)).toEqual(['zh-Hant', 'en'])
    const [hant, en] = trees.map((tree) => (tree.type === 'story' ? tree : undefined))
    expect(hant?.photos.map(({ photo, caption }) => [photo?.caption, caption])).toEqual([
      ['圖', ''],
      [undefined, ''],
    ])
    expect(en?.photos.map(({ photo, caption }) => [photo?.caption, caption])).toEqual([
      ['picture', 'here'],
      [undefined, ''],
    ])
    expect(hant?.sidebars[0]?.sidebar?.title).toBe('渡輪小史')
  })

  it('that can be read are kept beside what is found of those that cannot', async () => {
    const code = { root: { type: 'root', children: [{ type: 'code', children: [] }] } }
    const row = articleRow({ body: { 'zh-Hant': bodyOf('一'), en: code } })
    const { trees, unreadable } = readTrees(await room.judging(), { kind: 'articles', row })
    expect(trees).toHaveLength(1)
    expect(unreadable).toMatchObject([{ locale: 'en', params: { node: 'code' } }])
    await expect(async () => treesOf(await room.judging(), { kind: 'articles', row })).rejects.toThrow('code')
  })

  it('of a field with another shape are no trees: that is thrown', async () => {
    const judging = await room.judging()
    expect(() => readTrees(judging, { kind: 'photos', row: photoRow({ usableIn: ['radio'] }) })).toThrow(
      'usableIn.0',
    )
  })
})

describe('what is looked at beside a row', () => {
  it('says of each link whether it is there, public, and there already', async () => {
    const room = newsroomInMemory()
    const photo = (over: Data) => ({ photo: room.put('photos', photoRow(over)).id })
    const published = { _status: 'published' }
    const photos = [
      photo(published),
      photo({}),
      photo({ ...published, takedown: { at } }),
      photo({ ...published, usableUntil: '2026-11-28T11:59:59.999Z' }),
      photo({ ...published, embargoUntil: '2026-11-28T12:00:00.001Z' }),
      photo({ ...published, usableIn: ['print'] }),
      photo({ ...published, usableUntil: at, embargoUntil: at, usableIn: ['web'] }),
      { photo: 404 },
    ]
    const row = articleRow({ photos })
    const judging = await room.judging()
    const before = articleRow({ ...published, photos: photos.slice(0, 2), attribution: { sources: [2] } })
    const linked = await loadStates(judging, askedLinks(judging, { kind: 'articles', row }))
    const context = webContext(judging, {
      kind: 'articles',
      at,
      mode: 'write',
      before,
      linked,
      goingOut: new Set(),
    })
    expect(context.links.map((link) => [link.exists, link.public, link.alreadyPublicLink])).toEqual([
      [true, true, true],
      [true, false, true],
      [true, false, false],
      [true, false, false],
      [true, false, false],
      [true, false, false],
      [true, true, false],
      [false, false, false],
    ])
    expect(context.links[0]?.credit?.sources).toEqual([{ key: 'xinhua', id: '1' }])
    expect(context.alreadyCredited).toEqual(['2'])
  })

  it('has linked stories by their collection, whose ids may have a colon', async () => {
    const room = newsroomInMemory()
    room.put('articles', articleRow({ id: 9, _status: 'published' }))
    const row = articleRow({
      body: { 'zh-Hant': bodyOf(linkOf('articles', 9, '舊文'), linkOf('articles', 10, '沒有')) },
    })
    const judging = await room.judging()
    const asked = askedLinks(judging, { kind: 'articles', row })
    expect(asked.articles).toEqual(['articles:9', 'articles:10'])
    const linked = await loadStates(judging, asked)
    const { links } = webContext(judging, { kind: 'articles', at, mode: 'read', linked, goingOut: new Set() })
    expect(links.map(({ id, exists, public: isPublic }) => [id, exists, isPublic])).toEqual([
      ['9', true, true],
      ['10', false, false],
    ])
  })

  it('is enough for the gate itself', async () => {
    const judging = await room.judging()
    const [tree] = treesOf(judging, { kind: 'photos', row: photoRow() })
    const linked = await loadStates(judging, { articles: [], photos: [], sidebars: [] })
    const context = webContext(judging, { kind: 'photos', at, mode: 'write', linked, goingOut: new Set() })
    expect(tree && check(tree, context).status).toBe('cleared')
  })
})

describe('a document by what somebody sent as its id', () => {
  const room = newsroomInMemory()
  room.put('articles', articleRow({ id: 12 }))
  it.each([
    ['12', 12],
    ['012', 12],
    ['13', undefined],
    ['', undefined],
    ['1.5', undefined],
    ['-12', undefined],
    ['12 OR 1=1', undefined],
    ['9'.repeat(16), undefined],
    ['\0', undefined],
  ])('%j is %s', async (given, id) => {
    expect((await storedDocument(room.payload, 'articles', given))?.id).toBe(id)
  })

  it('is never asked of a database that has no gate', () => {
    expect(() =>
      guardOf({ ...room.payload, db: room.adapter === room.db ? {} : room.adapter } as never),
    ).toThrow(/newsroom\(\).*plugins/)
  })
})
