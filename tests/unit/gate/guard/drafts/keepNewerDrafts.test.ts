import { beforeEach, describe, expect, it } from 'vitest'
import {
  beginSilentUpdate,
  endSilentUpdate,
  silentUpdateIn,
} from '../../../../../src/gate/guard/drafts/SilentUpdate.ts'
import { newsroomInMemory, type NewsroomInMemory } from '../../../helpers/newsroomInMemory.ts'
import { articleRow } from '../../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
/** A published article whose newer draft has another headline and another deck. */
let id: number | string
beforeEach(async () => {
  room = newsroomInMemory()
  const row = await room.db.create({ collection: 'articles', data: articleRow({ _status: 'published' }) })
  id = row.id
  addVersion({ _status: 'published' }, '2026-01-01T00:00:00.000Z')
  addVersion({ headline: { 'zh-Hant': '改寫中' }, deck: { en: 'draft' } }, '2026-01-02T00:00:00.000Z')
})

function addVersion(over: Data, updatedAt: string, of: number | string = id): void {
  for (const one of room.versions('articles')) if (one.parent === of) one.latest = false
  const version = articleRow(over)
  room
    .versions('articles')
    .push({ id: 500 + room.versions('articles').length, parent: of, latest: true, updatedAt, version })
}

/** A request on which an update is under way that says nothing of `_status`. */
function silently(named: Data, more: { isOfMany?: boolean; locale?: string } = {}) {
  const req = room.request()
  const { isOfMany = false, locale = 'zh-Hant' } = more
  beginSilentUpdate(req, { collection: 'articles', named, locale, isOfMany })
  return req
}

const latestOf = (parent: number | string) =>
  room.versions('articles').find((one) => one.parent === parent && one.latest === true)?.version as Data

const times = {
  createdAt: '2026-01-03T00:00:00.000Z',
  updatedAt: '2026-01-03T00:00:00.000Z',
  autosave: false,
}
const latest = { and: [{ parent: { equals: 4 } }, { latest: { equals: true } }] }

/** The headlines of what an operation reads for its document. */
async function read(req: object, where: object = latest): Promise<unknown[]> {
  const asked = { collection: 'articles', where, req } as never // only these members are read
  const { docs } = await room.db.findVersions<{ headline?: unknown }>(asked)
  return docs.map(({ version }) => version.headline)
}

/** Writes what was published as a version, as an operation does after its row. */
const save = (req: object, versionData: Data) =>
  // The shapes of a known collection.
  room.db.createVersion({ collectionSlug: 'articles', parent: id, versionData, req, ...times } as never)

describe('an update that says nothing of `_status`', () => {
  it('is handed the public row to merge into, not the newer draft', async () => {
    expect(await read(silently({ section: 'world' }))).toEqual([{ 'zh-Hant': '夜渡復航' }])
    expect(await read(room.request())).toEqual([{ 'zh-Hant': '改寫中' }])
  })

  it('leaves the newer draft the latest, with the named fields in it and the others as they were', async () => {
    const req = silently({ headline: '更正的標題' })
    await read(req)
    await save(req, articleRow({ _status: 'published', headline: { 'zh-Hant': '更正的標題' }, revision: 2 }))
    expect(room.versions('articles')).toHaveLength(4)
    expect(latestOf(id)).toMatchObject({
      _status: 'draft',
      headline: { 'zh-Hant': '更正的標題' },
      deck: { en: 'draft' },
      revision: 2,
      updatedAt: '2026-01-03T00:00:00.001Z',
    })
  })

  it('writes the named locale alone into the draft', async () => {
    addVersion({ headline: { 'zh-Hant': '改寫中', en: 'Being rewritten' } }, '2026-01-02T01:00:00.000Z')
    const req = silently({ headline: '更正的標題' })
    await read(req)
    await save(req, articleRow({ _status: 'published', headline: { 'zh-Hant': '更正的標題', en: 'Old' } }))
    expect(latestOf(id).headline).toEqual({ 'zh-Hant': '更正的標題', en: 'Being rewritten' })
  })

  it('looks for the draft itself where the operation has not read it', async () => {
    await save(silently({ section: 'world' }), articleRow({ _status: 'published', section: 'world' }))
    expect(latestOf(id)).toMatchObject({
      _status: 'draft',
      section: 'world',
      headline: { 'zh-Hant': '改寫中' },
    })
  })

  it('writes one version where no draft is newer', async () => {
    addVersion({ _status: 'published' }, '2026-01-02T01:00:00.000Z')
    const req = silently({ section: 'world' })
    await read(req)
    await save(req, articleRow({ _status: 'published', section: 'world' }))
    expect(room.versions('articles')).toHaveLength(4)
    expect(latestOf(id)._status).toBe('published')
  })

  it('of a document that was never public reads and writes as Payload does', async () => {
    room.alter('articles', { _status: 'draft' })
    const req = silently({ section: 'world' })
    expect(await read(req)).toEqual([{ 'zh-Hant': '改寫中' }])
    await save(req, articleRow({ section: 'world' }))
    expect(room.versions('articles')).toHaveLength(3)
  })

  it('is told other versions than the latest as they are', async () => {
    expect(await read(silently({ section: 'world' }), { parent: { equals: 4 } })).toEqual([
      { 'zh-Hant': '夜渡復航' },
      { 'zh-Hant': '改寫中' },
    ])
  })
})

describe('an update of many that says nothing of `_status`', () => {
  const asked = (req: object) => ({ collection: 'articles', where: {}, req }) as never // as above

  it('is handed the public rows where it asks the drafts, and the drafts where it asks the rows', async () => {
    const draft = room.put('articles', articleRow({ slug: 'other' }))
    addVersion({ slug: 'other', headline: { 'zh-Hant': '未刊' } }, '2026-01-02T00:00:00.000Z', draft.id)
    const drafts = await room.db.queryDrafts<{ id: number; headline?: unknown }>(
      asked(silently({}, { isOfMany: true })),
    )
    expect(drafts.docs.map(({ headline }) => headline)).toEqual([
      { 'zh-Hant': '夜渡復航' },
      { 'zh-Hant': '未刊' },
    ])
    const rows = await room.db.find<{ id: number; headline?: unknown }>(
      asked(silently({}, { isOfMany: true })),
    )
    expect(rows.docs.map(({ headline }) => headline)).toEqual([
      { 'zh-Hant': '夜渡復航' },
      { 'zh-Hant': '未刊' },
    ])
    expect(rows.docs.map((one) => one.id)).toEqual([id, draft.id])
  })

  it('costs no question more where every row is published', async () => {
    room.calls.length = 0
    await room.db.find(asked(silently({}, { isOfMany: true })))
    expect(room.calls).toEqual(['find articles'])
  })
})

describe('the update under way on a request', () => {
  it('is that of its collection and its context, until another begins', () => {
    const req = silently({ section: 'world' })
    expect(silentUpdateIn({ collection: 'articles', req })?.named).toEqual({ section: 'world' })
    expect(silentUpdateIn({ collection: 'photos', req })).toBeUndefined()
    expect(silentUpdateIn({ collection: 'articles', req: room.request() })).toBeUndefined()
    expect(silentUpdateIn({ collection: 'articles' })).toBeUndefined()
    // Payload copies a request and keeps its context.
    expect(silentUpdateIn({ collection: 'articles', req: { ...req } })).toBeDefined()
    endSilentUpdate(req)
    expect(silentUpdateIn({ collection: 'articles', req })).toBeUndefined()
  })
})
