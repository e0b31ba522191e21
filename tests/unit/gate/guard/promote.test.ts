import { beforeEach, describe, expect, it } from 'vitest'
import {
  holdToDrafts,
  isHeldToDrafts,
  refusePublicRows,
  withAllRights,
} from '../../../../src/gate/guard/draftsOnly.ts'
import { guardAdapter } from '../../../../src/gate/guard/guardAdapter.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { refusedWith, thrownBy } from '../../helpers/refusals.ts'
import { articleRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const publish = (over: Data = {}) =>
  room.db.create({ collection: 'articles', data: articleRow({ _status: 'published', ...over }) })
/** A version that is the latest of a photo, written past every hook. */
const version = (parent: unknown, over: Data) =>
  void room
    .versions('photos')
    .push({ id: 900, parent, latest: true, updatedAt: '2026-01-01', version: photoRow(over) })

describe('a draft photo that goes out with its article', () => {
  it('never brings readers another file than they have had', async () => {
    const { id } = room.put('photos', photoRow({ revision: 1 }))
    version(id, { revision: 1, filename: 'tram.jpg', filesize: 9, attributionFor: 'tram.jpg:9' })
    const error = await thrownBy(publish({ photos: [{ photo: id }] }))
    expect(error).toMatchObject({ status: 400, data: { errors: [{ path: 'file' }] } })
    expect(room.rows('photos')[0]).toMatchObject({ _status: 'draft', filename: 'ferry.jpg' })
    expect(room.rows('articles')).toEqual([])
  })

  it('may bring another file where nobody has had it', async () => {
    const { id } = room.put('photos', photoRow())
    version(id, { filename: 'tram.jpg', filesize: 9, attributionFor: 'tram.jpg:9' })
    await publish({ photos: [{ photo: id }] })
    expect(room.rows('photos')[0]).toMatchObject({ _status: 'published', filename: 'tram.jpg', revision: 1 })
  })

  it('comes back into the stories that showed it before', async () => {
    const { id } = room.put('photos', photoRow({ _status: 'published', revision: 1 }))
    await publish({ photos: [{ photo: id }] })
    await room.db.updateOne({ collection: 'photos', id, data: { _status: 'draft' } })
    for (const row of room.rows('kept-stories')) row.goodUntil = '9999-12-31T00:00:00.000Z'
    await publish({ slug: 'other', photos: [{ photo: id }] })
    const first = room.rows('kept-stories').find(({ slug }) => slug === 'night-ferry')
    expect(String(first?.goodUntil) < '1971').toBe(true)
    expect(room.rows('photos')[0]).toMatchObject({ _status: 'published', revision: 2 })
  })

  it('is a draft again when the article’s own write fails', async () => {
    const { id } = room.put('photos', photoRow())
    room.failing.set('create articles', new Error('the disk is full'))
    await expect(publish({ photos: [{ photo: id }] })).rejects.toThrow('the disk is full')
    expect(room.rows('photos')[0]?._status).toBe('draft')
    expect(room.versions('photos')).toEqual([])
    expect(room.ledger()).toEqual([])
  })

  it.each([
    ['text', 'two'],
    ['null', null],
  ])('counts its publications from one where the count is %s', async (_, revision) => {
    const { id } = room.put('photos', photoRow({ revision }))
    await publish({ photos: [{ photo: id }] })
    expect(room.rows('photos')[0]?.revision).toBe(1)
  })
})

describe('a request that is held to drafts', () => {
  it('is held until server code inside it asks with all rights, and stays held itself', () => {
    const req = room.request()
    expect(isHeldToDrafts(req)).toBe(false)
    expect(withAllRights(req)).toBe(req)
    holdToDrafts(req)
    const inner = withAllRights(req)
    expect([isHeldToDrafts(req), isHeldToDrafts(inner)]).toEqual([true, false])
    expect(inner.context).toBe(req.context)
    expect(isHeldToDrafts(undefined)).toBe(false)
  })

  it('cannot be made so, or freed, by what somebody sends', () => {
    const req = room.request({ heldToDrafts: true, 'newsroom: drafts only': true })
    expect(isHeldToDrafts(req)).toBe(false)
    holdToDrafts(req)
    expect(isHeldToDrafts({ ...req, 'newsroom: drafts only': false } as never)).toBe(true)
  })

  it.each<[string, (Data | undefined)[], boolean]>([
    ['a public row', [{ _status: 'published' }], true],
    ['a public row in the trash', [{ _status: 'published', deletedAt: 'x' }], true],
    ['a draft that would be public', [{ _status: 'draft' }, { _status: 'published' }], true],
    ['a draft', [{ _status: 'draft' }, {}], false],
    ['nothing', [undefined], false],
  ])('writes %s: refused is %3$s', (_, rows, refused) => {
    const req = room.request()
    refusePublicRows(req, rows)
    holdToDrafts(req)
    const run = () => refusePublicRows(req, rows)
    if (refused) expect(run).toThrow(/who may publish/)
    else expect(run).not.toThrow()
  })
})

describe('the guarded database', () => {
  it('goes by the options that a reloaded config has now', async () => {
    await publish()
    expect(await refusedWith(publish({ slug: 'two', headline: {} }))).toEqual(['text-blank at headline'])
    room.payload.config.custom = { newsroom: resolveOptions({ enforce: 'report' }) }
    await publish({ slug: 'two', headline: {} })
    expect(room.ledger().at(-1)).toMatch(/^wouldRefuse/)
  })

  it('leaves the object from which it is made as it was', () => {
    const init = () => room.adapter
    const object = { name: 'memory', init, defaultIDType: 'number' }
    const guarded = guardAdapter(object as never, resolveOptions({})) // only these members are read
    expect(guarded).not.toBe(object)
    expect(guarded).toMatchObject({ name: 'memory', defaultIDType: 'number' })
    expect(object.init).toBe(init)
  })

  it('stores every date as an instant before it judges, and refuses what is none', async () => {
    expect(await refusedWith(publish({ embargoUntil: '2999-01-01T08:00:00+08:00' }))).toEqual([
      'embargoed at embargoUntil',
    ])
    const { id } = await publish({ embargoUntil: '2020-01-01T08:00:00+08:00' })
    expect(room.rows('articles').find((row) => row.id === id)?.embargoUntil).toBe('2020-01-01T00:00:00.000Z')
    expect(await thrownBy(publish({ slug: 'x', embargoUntil: 'soon' }))).toMatchObject({ status: 400 })
  })

  it('answers a slug of another’s past with that story’s name, for a draft too', async () => {
    await publish({ slug: 'new', previousSlugs: ['old'] })
    const error = await thrownBy(
      room.db.create({ collection: 'articles', data: articleRow({ slug: 'old' }) }),
    )
    expect(error).toMatchObject({ status: 400, data: { errors: [{ path: 'slug' }] } })
    expect(String(error)).toContain('夜渡復航')
  })
})
