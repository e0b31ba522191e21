import { beforeEach, describe, expect, it } from 'vitest'
import { linkOf } from '../../helpers/links.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, photoRow } from '../../helpers/stored.ts'
import { photoIn, sidebarIn } from '../../../../src/story/build.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const links = (collection = 'articles') => room.rows(collection).at(-1)?.linkedAssets
const full = articleRow({
  attribution: { sources: [1], via: [{ id: 2 }] },
  byline: [{ name: '甲', source: 3 }],
  photos: [{ photo: 12, caption: {} }, { photo: null }],
  sidebars: [5, '6', { relationTo: 'sidebars', value: 7 }],
  body: {
    'zh-Hant': bodyOf('一', photoIn('13', ''), linkOf('articles', 9, '舊文')),
    en: bodyOf(sidebarIn('8')),
  },
})
const all = [
  'sources:1',
  'sources:2',
  'sources:3',
  'photos:12',
  'photos:13',
  'articles:9',
  'sidebars:5',
  'sidebars:6',
  'sidebars:7',
  'sidebars:8',
]

describe('what a row links is kept with it', () => {
  it('when it is made: fields, lists, and rich text of every locale, each once', async () => {
    await room.db.create({ collection: 'articles', data: { ...full, linkedAssets: ['photos:99'] } })
    expect([...(links() as string[])].toSorted()).toEqual([...all].toSorted())
  })

  it('and in a version, and a version that is written over', async () => {
    const times = { createdAt: '2026-01-01', updatedAt: '2026-01-01', autosave: false }
    const made = await room.db.createVersion({
      collectionSlug: 'articles',
      parent: 4,
      versionData: { photos: [{ photo: 1 }], linkedAssets: ['photos:99'] } as never, // as it is stored
      ...times,
    })
    const version = () => room.versions('articles')[0]?.version as Data
    expect(version().linkedAssets).toEqual(['photos:1'])
    const versionData = { parent: 4, version: { photos: [{ photo: 2 }] } } as never
    await room.db.updateVersion({ collection: 'articles' as never, id: made.id, versionData })
    expect(version().linkedAssets).toEqual(['photos:2'])
  })

  it.each<[string, Data, string[]]>([
    ['one linking field', { photos: [{ photo: 20 }] }, ['sources:1', 'photos:20', 'sidebars:5']],
    ['a linking field to nothing', { sidebars: null }, ['sources:1', 'photos:12']],
    ['the list of links itself', { linkedAssets: [] }, ['sources:1', 'photos:12', 'sidebars:5']],
    ['other fields alone', { headline: { en: 'x' } }, ['sources:1', 'photos:12', 'sidebars:5']],
  ])('when a direct write changes %s', async (_, data, expected) => {
    const row = articleRow({ photos: [{ photo: 12 }], sidebars: [5] })
    const { id } = await room.db.create({ collection: 'articles', data: row })
    // Past the guard, which would hand over the whole row: `payload.db` of a newsroom that is switched off does so.
    await room.guard.inner.updateOne({ collection: 'articles', id, data })
    expect([...(links() as string[])].toSorted()).toEqual(expected.toSorted())
  })

  it('by a condition as by an id, and reads nothing where every linking field is named', async () => {
    const { id } = await room.db.create({ collection: 'articles', data: articleRow() })
    const where = { slug: { equals: 'night-ferry' } }
    await room.guard.inner.updateOne({ collection: 'articles', where, data: { sidebars: [8] } })
    expect(links()).toEqual(['sources:1', 'sidebars:8'])
    room.calls.length = 0
    const whole = { attribution: {}, byline: [], body: {}, photos: [{ photo: 1 }], sidebars: [] }
    await room.guard.inner.updateOne({ collection: 'articles', id, data: whole })
    expect(links()).toEqual(['photos:1'])
    expect(room.calls).toEqual(['updateOne articles'])
  })

  it('of photos by their credits, and of nothing that is not judged', async () => {
    await room.db.create({ collection: 'photos', data: photoRow({ credits: ['1'], via: [2n] }) })
    expect(links('photos')).toEqual(['sources:1', 'sources:2'])
    await room.db.create({ collection: 'recipes', data: { sources: [1] } })
    expect(links('recipes')).toBeUndefined()
  })

  it('in the newsroom’s own records is no link', async () => {
    const takedown = { photo: 3 }
    const iptc = { source: 4 }
    await room.db.create({
      collection: 'photos',
      data: photoRow({ takedown, iptc, owner: 5, sizes: { photo: 6 } }),
    })
    expect(links('photos')).toEqual(['sources:1'])
  })
})
