import { beforeEach, describe, expect, it } from 'vitest'
import { holdToDrafts } from '../../../../src/gate/guard/draftsOnly.ts'
import { bodyOf, articleRow, boxRow, photoRow } from '../../helpers/stored.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { refusedWith, thrownBy } from '../../helpers/refusals.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const published = { _status: 'published' }
const create = (collection: string, data: Data) => room.db.create({ collection, data })
const update = (id: number | string, data: Data, more: Data = {}) =>
  room.db.updateOne({ collection: 'articles', id, data, ...more })
/** A published article that went through the gate. */
const story = (over: Data = {}) => create('articles', articleRow({ ...published, ...over }))
const stored = (collection: string, id: unknown) => room.rows(collection).find((row) => row.id === id)
const kept = () =>
  room.rows('kept-stories').map(({ slug, isLive }) => `${String(slug)} ${isLive ? 'live' : 'gone'}`)

describe('a row that is made public', () => {
  it.each([
    ['articles', articleRow],
    ['photos', photoRow],
    ['sidebars', boxRow],
  ])('in %s is stored, and the ledger says so', async (collection, row) => {
    const { id } = await create(collection, row(published))
    expect(stored(collection, id)).toMatchObject(published)
    expect(room.ledger()).toEqual([`cleared ${collection} ${id}`])
  })

  it.each<[string, string, Data, string[]]>([
    ['an article without a headline', 'articles', articleRow({ headline: {} }), ['text-blank at headline']],
    [
      'an article with a headline of U+3000 and zero-width characters alone',
      'articles',
      articleRow({ headline: { 'zh-Hant': '\u3000\u200b\u2060' } }),
      ['text-blank at headline'],
    ],
    [
      'an article that credits nobody',
      'articles',
      articleRow({ attribution: {}, body: { 'zh-Hant': bodyOf('首周票價減半。') } }),
      ['attribution-missing at attribution.sources'],
    ],
    [
      'an article of a source that does not exist',
      'articles',
      articleRow({ attribution: { sources: [99] }, body: { 'zh-Hant': bodyOf('首周票價減半。') } }),
      ['attribution-missing at attribution.sources', 'link-missing at attribution.sources'],
    ],
    ['a photo without a credit', 'photos', photoRow({ credits: [] }), ['photo-credit-missing at credits']],
    ['a photo without its file', 'photos', photoRow({ filename: null }), ['photo-file-missing at file']],
    ['a box without a source', 'sidebars', boxRow({ sources: null }), ['sidebar-source-missing at sources']],
    [
      'a story that is half written in English',
      'articles',
      articleRow({ headline: { 'zh-Hant': '夜渡復航', en: 'Night ferries return' } }),
      ['text-blank at body'],
    ],
    [
      'a story under embargo',
      'articles',
      articleRow({ embargoUntil: '2999-01-01T00:00:00.000Z' }),
      ['embargoed at embargoUntil'],
    ],
  ])('is refused as a whole where it is %s', async (_, collection, row, found) => {
    expect(await refusedWith(create(collection, { ...row, ...published }))).toEqual(found)
    expect(room.rows(collection)).toEqual([])
    expect(room.rows('kept-stories')).toEqual([])
    expect(room.ledger()).toEqual([`refused ${collection}`])
  })

  it.each<[string, Data]>([
    ['a headline that is a number', { headline: { 'zh-Hant': 5 } }],
    ['a headline that is a list', { headline: { 'zh-Hant': ['夜渡'] } }],
    ['photos that are a text', { photos: 'p1' }],
    ['photos that hold a text', { photos: ['p1'] }],
    ['sidebars that are an object', { sidebars: { a: 1 } }],
    ['an attribution that is a list', { attribution: [1] }],
    ['a form of attribution that there is none of', { attribution: { form: 'rumour', sources: [1] } }],
    ['a by-line without rows', { byline: 'Lu Xiaoting' }],
    ['a body without a root', { body: { 'zh-Hant': 'text' } }],
  ])('is refused, and says where, with %s', async (_, over) => {
    const error = await thrownBy(story(over))
    expect(error).toMatchObject({ status: 400, name: 'ValidationError' })
    const [path] = Object.keys(over)
    const [first] = (await refusedWith(story(over))) as [string]
    expect(first).toContain(`at ${path}`)
    expect(room.rows('articles')).toEqual([])
  })

  it('is not there when the ledger cannot be written', async () => {
    room.failing.set('create gate-decisions', new Error('no room on the disk'))
    await expect(story()).rejects.toThrow('no room on the disk')
    expect(room.rows('articles')).toEqual([])
    expect(room.rows('kept-stories')).toEqual([])
  })

  it('is refused to a request that is held to drafts, before anything is asked', async () => {
    const req = room.request({ language: 'zh-HK' })
    holdToDrafts(req)
    room.calls.length = 0
    const error = await thrownBy(room.db.create({ collection: 'articles', data: articleRow(published), req }))
    expect(error).toMatchObject({ status: 403 })
    expect(String(error)).toMatch(/\p{Script=Han}/u)
    expect(room.calls).toEqual([])
  })
})

describe('a draft', () => {
  it('is stored whatever it lacks, without a rule and without a line', async () => {
    await create('articles', { _status: 'draft', headline: {}, attribution: null })
    await create('photos', { filename: 'a.jpg' })
    expect(room.ledger()).toEqual([])
    expect(room.calls).toEqual(['create articles', 'create photos'])
  })

  it('in the trash is none the less published when its status says so and it is taken out', async () => {
    const { id } = await create(
      'articles',
      articleRow({ ...published, headline: {}, deletedAt: '2026-01-01' }),
    )
    expect(room.ledger()).toEqual([])
    expect(await refusedWith(update(id, { deletedAt: null }))).toEqual(['text-blank at headline'])
    expect(stored('articles', id)?.deletedAt).toBe('2026-01-01T00:00:00.000Z')
  })
})

describe('what the gate does not judge', () => {
  it('goes to the database in one call each, as it is', async () => {
    const { id } = await create('recipes', { name: 'soup', _status: 'published' })
    await room.db.updateOne({ collection: 'recipes', id, data: { 'a.b': 1 } })
    await room.db.updateMany({ collection: 'recipes', where: {}, data: { name: 'stew' } })
    await room.db.upsert({ collection: 'recipes', where: { id: { equals: id } }, data: { name: 'pie' } })
    expect(room.calls).toEqual([
      'create recipes',
      'updateOne recipes',
      'updateMany recipes',
      'upsert recipes',
    ])
    expect(room.rows('recipes')).toEqual([{ id, name: 'pie', _status: 'published', 'a.b': 1 }])
    expect(room.ledger()).toEqual([])
  })
})

describe('a change of a public row', () => {
  it('is judged together with what it leaves alone', async () => {
    const { id } = await story()
    expect(await refusedWith(update(id, { attribution: { form: 'report', sources: [] } }))).toEqual([
      'attribution-missing at attribution.sources',
      'attribution-undeclared at body',
    ])
    expect(stored('articles', id)).toMatchObject({ attribution: { sources: [1] } })
    await update(id, { deck: { 'zh-Hant': '票價減半' } })
    expect(stored('articles', id)).toMatchObject({ deck: { 'zh-Hant': '票價減半' }, slug: 'night-ferry' })
    expect(room.ledger()).toEqual(['cleared articles 4', 'refused articles 4', 'cleared articles 4'])
  })

  it('does not take a field that is `undefined` for an empty one', async () => {
    const { id } = await story()
    await update(id, { headline: undefined, deck: { 'zh-Hant': '票價減半' } })
    expect(stored('articles', id)?.headline).toEqual({ 'zh-Hant': '夜渡復航' })
  })

  it.each<[string, Data, string]>([
    ['to a draft', { _status: 'draft' }, 'withdrawn'],
    ['into the trash', { deletedAt: '2026-11-28T00:00:00.000Z' }, 'withdrawn'],
  ])('%s takes it from its readers', async (_, data, because) => {
    const { id } = await story()
    expect(kept()).toEqual(['night-ferry live'])
    await update(id, data)
    expect(kept()).toEqual(['night-ferry gone'])
    expect(room.rows('kept-stories')[0]).toMatchObject({ removedBecause: because, story: '', words: '' })
    expect(room.rows('story-changes').map(({ kinds }) => kinds)).toEqual([
      'zh-Hant=published',
      `zh-Hant=removed:${because}`,
    ])
  })

  it('is refused to a request that is held to drafts, also into the trash and to a draft', async () => {
    const { id } = await story()
    for (const data of [{ deck: {} }, { _status: 'draft' }, { deletedAt: '2026-11-28' }]) {
      const req = room.request()
      holdToDrafts(req)
      expect(await thrownBy(update(id, data, { req }))).toMatchObject({ status: 403 })
    }
    expect(stored('articles', id)).toMatchObject(published)
    expect(stored('articles', id)?.deletedAt).toBeUndefined()
  })
})

describe('the record of a takedown', () => {
  const takedown = { at: '2026-11-01T00:00:00.000Z', by: 'users:7', reason: '查證中' }

  it('cannot be written by a form, an import or a version', async () => {
    const { id } = await create('articles', articleRow())
    await update(id, { takedown })
    expect(stored('articles', id)?.takedown).toBeNull()
  })

  it.each([
    ['nothing', {}],
    ['null', { takedown: null }],
    ['an empty one', { takedown: { at: null } }],
    ['another one', { takedown: { ...takedown, reason: 'other' } }],
  ])('stays whatever a write says of it: %s', async (_, data) => {
    const { id } = room.put('articles', articleRow({ takedown }))
    await update(id, { deck: {}, ...data })
    expect(stored('articles', id)?.takedown).toEqual(takedown)
  })

  it('refuses a publication that brings none', async () => {
    const { id } = room.put('articles', articleRow({ takedown }))
    expect(await refusedWith(update(id, { ...published, takedown: null }))).toEqual([
      'taken-down at takedown.at',
    ])
  })
})

describe('names that are paths or operators', () => {
  it('are left out where the database is no MongoDB: a row has no such fields', async () => {
    const { id } = await create('articles', articleRow())
    await update(id, { 'attribution.form': 'staff', $set: { slug: 'stolen' }, deck: { en: 'Half price' } })
    expect(stored('articles', id)).toMatchObject({ slug: 'night-ferry', attribution: { form: 'report' } })
    expect(Object.keys(stored('articles', id) ?? {})).not.toContain('attribution.form')
    expect(Object.keys(stored('articles', id) ?? {})).not.toContain('$set')
  })

  it('of one field are carried out, and what came of them is judged', async () => {
    const { id } = await story({ revision: 1 })
    await update(id, { revision: { $inc: 1 } })
    expect(stored('articles', id)?.revision).toBe(2)
    expect(room.ledger()).toEqual(['cleared articles 4', 'cleared articles 4'])
  })

  it('are taken back as a whole where what came of them is refused', async () => {
    const { id } = await story()
    expect(await refusedWith(update(id, { headline: { $inc: 1 }, deck: { en: 'new' } }))).toEqual([
      'text-blank at headline',
    ])
    expect(stored('articles', id)).toMatchObject({ headline: { 'zh-Hant': '夜渡復航' } })
    expect(stored('articles', id)?.deck).toBeUndefined()
  })
})

describe('an upsert', () => {
  const upsert = (data: Data) =>
    room.db.upsert({ collection: 'articles', where: { slug: { equals: data.slug } }, data })

  it('that meets nothing is judged as a new row', async () => {
    await upsert(articleRow(published))
    expect(room.ledger()).toEqual(['cleared articles 4'])
    expect(kept()).toEqual(['night-ferry live'])
  })

  it('that meets nothing and is refused leaves nothing', async () => {
    expect(await refusedWith(upsert(articleRow({ ...published, headline: {} })))).toEqual([
      'text-blank at headline',
    ])
    expect(room.rows('articles')).toEqual([])
    expect(room.ledger()).toEqual(['refused articles'])
  })

  it('of a draft asks no rule, and of one that is there is a change', async () => {
    await upsert(articleRow({ headline: {} }))
    expect(room.ledger()).toEqual([])
    await refusedWith(upsert({ slug: 'night-ferry', ...published }))
    expect(room.ledger()).toEqual(['refused articles 4'])
  })
})

describe('a change of many', () => {
  const many = (data: Data, more: Data = {}) =>
    room.db.updateMany({ collection: 'articles', where: {}, data, ...more })

  it('is all or nothing: one that is refused takes the others back', async () => {
    await create('articles', articleRow({ slug: 'one' }))
    await create('articles', articleRow({ slug: 'two', headline: {} }))
    expect(await refusedWith(many(published))).toEqual(['text-blank at headline'])
    expect(room.rows('articles').map(({ _status }) => _status)).toEqual(['draft', 'draft'])
    expect(room.ledger()).toEqual(['refused articles 5'])
    expect(kept()).toEqual([])
  })

  it('judges each of them, and gives back what was written', async () => {
    await create('articles', articleRow({ slug: 'one' }))
    await create('articles', articleRow({ slug: 'two' }))
    expect(await many(published)).toHaveLength(2)
    expect(room.ledger()).toEqual(['cleared articles 4', 'cleared articles 5'])
    expect(await many({ section: 'world' }, { returning: false })).toBeNull()
  })

  it('goes as far as its limit, in its order', async () => {
    for (const slug of ['one', 'two', 'three']) await create('articles', articleRow({ slug }))
    await many({ section: 'world' }, { limit: 2, sort: '-slug' })
    const changed = room.rows('articles').filter(({ section }) => section === 'world')
    expect(changed.map(({ slug }) => slug)).toEqual(['two', 'three'])
  })

  it('of none is nothing', async () => {
    expect(await many(published)).toEqual([])
    expect(room.ledger()).toEqual([])
  })
})

describe('an update that meets no row', () => {
  it('is answered by the database, without a line', async () => {
    expect(await update(404, published)).toBeNull()
    expect(room.ledger()).toEqual([])
  })
})

describe('the file of a photo that readers have had', () => {
  const other = { filename: 'tram.jpg', filesize: 99 }
  const replace = (id: number | string) => room.db.updateOne({ collection: 'photos', id, data: other })

  it.each<[string, Data]>([
    ['is public', published],
    ['is in the trash, published', { ...published, deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['counts a publication', { revision: 1 }],
    ['counts a publication as text', { revision: '3' }],
  ])('is not replaced when the photo %s', async (_, over) => {
    const { id } = room.put('photos', photoRow(over))
    const error = await thrownBy(replace(id))
    expect(error).toMatchObject({ status: 400, data: { errors: [{ path: 'file' }] } })
    expect(stored('photos', id)).toMatchObject({ filename: 'ferry.jpg', filesize: 4821 })
  })

  it('is not replaced when only the ledger knows that it was public', async () => {
    const { id } = room.put('photos', photoRow())
    room.put('gate-decisions', {
      outcome: 'cleared',
      subjectCollection: 'photos',
      subjectId: String(id),
      at: '2026-01-01',
    })
    expect(await thrownBy(replace(id))).toMatchObject({ status: 400 })
  })

  it('is replaced when nobody has had it', async () => {
    const { id } = room.put('photos', photoRow({ revision: 0 }))
    await replace(id)
    expect(stored('photos', id)).toMatchObject(other)
  })

  it('is replaced while a newsroom only watches', async () => {
    room = newsroomInMemory({ options: { enforce: 'report' } })
    const { id } = room.put('photos', photoRow(published))
    await replace(id)
    expect(stored('photos', id)).toMatchObject(other)
  })
})

describe('a newsroom that only watches', () => {
  beforeEach(() => void (room = newsroomInMemory({ options: { enforce: 'report' } })))

  it('publishes what it would refuse, writes down that it would, and gives no reader of it', async () => {
    const { id } = await story({ headline: {} })
    expect(stored('articles', id)).toMatchObject(published)
    expect(room.ledger()).toEqual([`wouldRefuse articles ${id}`])
    expect(room.rows('gate-decisions')[0]?.findings).toMatchObject([{ rule: 'text-blank', path: 'headline' }])
  })

  it('publishes even what cannot be read, which no reader gets', async () => {
    const { id } = await story({ photos: 'p1' })
    expect(room.ledger()).toEqual([`wouldRefuse articles ${id}`])
    expect(kept()).toEqual([])
  })
})

describe('the draft photos and boxes of an article', () => {
  it('go out with it, each with its version and its own line', async () => {
    const photo = room.put('photos', photoRow())
    const box = room.put('sidebars', boxRow())
    const { id } = await story({ photos: [{ photo: photo.id, caption: {} }], sidebars: [box.id] })
    expect(stored('photos', photo.id)).toMatchObject({ ...published, revision: 1 })
    expect(stored('sidebars', box.id)).toMatchObject({ ...published, revision: 1 })
    expect(room.versions('photos').map(({ parent, latest }) => [parent, latest])).toEqual([[photo.id, true]])
    expect(room.ledger()).toEqual([
      `cleared photos ${photo.id}`,
      `cleared sidebars ${box.id}`,
      `cleared articles ${id}`,
    ])
    expect(room.rows('gate-decisions')[0]?.path).toBe('database create with its article')
  })

  it('stay drafts, and so does it, when one of them is refused: the field that places it says why', async () => {
    const good = room.put('photos', photoRow())
    const bad = room.put('photos', photoRow({ credits: [], caption: { 'zh-Hant': '碼頭' } }))
    const error = await thrownBy(story({ photos: [{ photo: good.id }, { photo: bad.id }] }))
    expect(error).toMatchObject({
      findings: [
        { rule: 'link-unpublished', path: 'photos.1.photo' },
        {
          rule: 'photo-credit-missing',
          path: 'photos.1.photo',
          params: { inKind: 'photos', inId: String(bad.id), inName: '碼頭', inPath: 'credits' },
        },
      ],
    })
    expect(room.rows('photos').map(({ _status }) => _status)).toEqual(['draft', 'draft'])
    expect(room.ledger()).toEqual(['refused articles'])
  })

  it('go out as they were saved last, which is their latest version', async () => {
    const { id } = room.put('photos', photoRow({ credits: [] }))
    await room.adapter.createVersion({
      collectionSlug: 'photos',
      parent: id,
      autosave: true,
      createdAt: '2026-01-01',
      updatedAt: '2026-01-01',
      versionData: photoRow({ caption: { 'zh-Hant': '新的圖說' } }) as never, // as it is stored
    })
    await story({ photos: [{ photo: id }] })
    expect(stored('photos', id)).toMatchObject({
      ...published,
      caption: { 'zh-Hant': '新的圖說' },
      credits: [1],
    })
  })

  it.each<[string, Data]>([
    ['was taken down', { takedown: { at: '2026-01-01T00:00:00.000Z' } }],
    ['is in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ])('never go out when one %s', async (_, over) => {
    const { id } = room.put('photos', photoRow(over))
    expect(await refusedWith(story({ photos: [{ photo: id }] }))).toEqual([
      'link-unpublished at photos.0.photo',
    ])
    expect(stored('photos', id)?._status).toBe('draft')
  })

  it('are no reason against a correction where the public row links them already', async () => {
    const photo = room.put('photos', photoRow(published))
    const { id } = await story({ photos: [{ photo: photo.id }] })
    Object.assign(stored('photos', photo.id) ?? {}, { _status: 'draft', credits: [] })
    await update(id, { deck: { 'zh-Hant': '更正' } })
    expect(stored('articles', id)?.deck).toEqual({ 'zh-Hant': '更正' })
    expect(stored('photos', photo.id)?._status).toBe('draft')
    const other = room.put('photos', photoRow({ credits: [] }))
    expect(await refusedWith(update(id, { photos: [{ photo: photo.id }, { photo: other.id }] }))).toEqual([
      'link-unpublished at photos.1.photo',
      'photo-credit-missing at photos.1.photo',
    ])
  })
})

describe('the path in the ledger', () => {
  it.each<[string, Data, string]>([
    [
      'of an operation',
      { context: { newsroomOperation: 'update' }, payloadAPI: 'GraphQL' },
      'GraphQL update',
    ],
    ['of server code', { context: {} }, 'database create'],
    ['of a context that says something else', { context: { newsroomOperation: 7 } }, 'database create'],
  ])('is that %s', async (_, given, path) => {
    const req = room.request(given)
    await room.db.create({ collection: 'articles', data: articleRow(published), req })
    expect(room.rows('gate-decisions')[0]).toMatchObject({ path, who: 'nobody' })
  })
})
