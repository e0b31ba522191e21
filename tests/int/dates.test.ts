import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isRecord } from '../../src/rows/isRecord.ts'
import { guardOf } from '../../src/gate/guard/Guarded.ts'
import { database, graphqlIdType, type RestDoc } from './helpers/index.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { rawSql } from './helpers/rawSql.ts'

type Id = number | string
type Data = Record<string, unknown>

const { app, desk } = await openNewsroom()
const editor = await app.as('admin')

/** One moment in the spellings in which people and programs send it. */
const moment = '2031-03-01T00:30:00.000Z'
const spellings = [
  '2031-03-01T08:30:00+08:00',
  '2031-03-01T08:30+0800',
  '2031-02-28T19:30:00.000-05:00',
  'Sat, 01 Mar 2031 00:30:00 GMT',
  'Sat, 01 Mar 2031 08:30:00 +0800',
  '20310301T003000Z',
  '2031-03-01 00:30:00Z',
  moment,
]
const unreadable = [
  'infinity',
  'Infinity',
  'notadate',
  '2031-02-29T00:00:00Z',
  '2031-13-01T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '+010000-01-01T00:00:00.000Z',
  '2031-03-01T08:30:00',
  ' ',
  20310301,
  true,
  { at: moment },
  [moment],
]

interface Place {
  collection: string
  make: () => Promise<RestDoc>
  /** What is sent. */
  data: (date: unknown) => Data
  /** Where the date stands in a stored row. */
  path: string
  /** Whether the field holds a day. */
  isDay?: boolean
  hasDrafts?: boolean
}

const page = () =>
  app.local.create({ collection: 'pages', data: { publication: '海角報', locale: 'zh-Hant', items: [] } })

/** A date at the top level, in a group, and in a list; in each collection that has some. */
const places: Place[] = [
  { collection: 'photos', make: () => desk.photo(), path: 'usableUntil', data: (usableUntil) => ({ usableUntil }), hasDrafts: true },
  { collection: 'photos', make: () => desk.photo(), path: 'takenAt', data: (takenAt) => ({ takenAt }), hasDrafts: true },
  { collection: 'sidebars', make: () => desk.sidebar(), path: 'embargoUntil', data: (embargoUntil) => ({ embargoUntil }), hasDrafts: true },
  { collection: 'articles', make: () => desk.article(), path: 'embargoUntil', data: (embargoUntil) => ({ embargoUntil }), hasDrafts: true },
  { collection: 'articles', make: () => desk.article(), path: 'deletedAt', data: (deletedAt) => ({ deletedAt }), hasDrafts: true },
  { collection: 'articles', make: () => desk.article(), path: 'attribution.date', data: (date) => ({ attribution: { form: 'dateline', date } }), isDay: true, hasDrafts: true },
  { collection: 'articles', make: () => desk.article(), path: 'corrections.0.at', data: (at) => ({ corrections: [{ at, text: '更正' }] }), hasDrafts: true },
  { collection: 'sources', make: () => desk.source(), path: 'retiredFrom', data: (retiredFrom) => ({ retiredFrom }), isDay: true },
  { collection: 'pages', make: page, path: 'date', data: (date) => ({ date }), isDay: true },
  { collection: 'pages', make: page, path: 'onSaleAt', data: (onSaleAt) => ({ onSaleAt }) },
] // prettier-ignore

const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>(
    // An object with members, as was asked just before.
    (value, name) => (typeof value === 'object' && value !== null ? (value as Data)[name] : undefined),
    row,
  )

/** As the database has it: SQLite compares the text itself; MongoDB has a date. */
async function stored({ collection, path }: Place, id: Id): Promise<unknown> {
  const { inner } = guardOf(app.payload)
  if (database === 'mongo') {
    const row = await inner.findOne<Data & { id: Id }>({ collection, where: { id: { equals: id } } })
    const value = at(row, path)
    return value === null || value === undefined ? null : new Date(String(value)).toISOString()
  }
  const column = path.replace('.0.', '.').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const [table, name, key] = path.includes('.0.')
    ? [`${collection}_${column.split('.')[0]}`, column.split('.')[1], '_parent_id']
    : [collection, column.replaceAll('.', '_'), 'id']
  const [row] = await rawSql(app.payload, `SELECT ${name} AS value FROM ${table} WHERE ${key} = ?`, [id])
  return instantIn(isRecord(row) ? row.value : null)
}

/** What a driver gives for a date: SQLite's is the text that is stored, Postgres' is text of its own with an offset. */
function instantIn(value: unknown): unknown {
  if (value === null || value === undefined) return null
  return database === 'postgres' ? new Date(String(value)).toISOString() : value
}

interface Answer {
  status: number
  paths?: string[]
}

const thrown = (error: unknown): Answer => {
  // An error of Payload's or ours; others have neither.
  const { status = 500, data } = error as { status?: number; data?: { errors?: { path: string }[] } }
  return { status, paths: data?.errors?.map(({ path }) => path) ?? [] }
}

const nothing = () => ({ status: 200 })

/** Every way by which a date reaches a stored row. */
const ways: Record<string, (place: Place, id: Id, data: Data) => Promise<Answer>> = {
  REST: async ({ collection }, id, data) => {
    const { status, body } = await app.rest('PATCH', `/${collection}/${id}?trash=true`, {
      as: editor,
      body: data,
    })
    return { status, paths: body.errors?.[0]?.data?.errors?.map(({ path }) => path) ?? [] }
  },
  'Local API': ({ collection }, id, data) =>
    app.local.update({ collection, id, data, trash: true }).then(nothing, thrown),
  'payload.db.updateOne': ({ collection }, id, data) =>
    app.payload.db.updateOne({ collection, id, data }).then(nothing, thrown),
  'payload.db.updateMany': ({ collection }, id, data) =>
    app.payload.db.updateMany({ collection, where: { id: { equals: id } }, data }).then(nothing, thrown),
  'payload.db.upsert': ({ collection }, id, data) =>
    app.payload.db.upsert({ collection, where: { id: { equals: id } }, data }).then(nothing, thrown),
}
const wayNames = Object.keys(ways)

/** A raw row of a list has an id, and its words by locale. */
const rawly = (way: string, data: Data): Data =>
  way.startsWith('payload.db') && 'corrections' in data
    ? { corrections: [{ ...firstIn(data.corrections), id: randomUUID(), text: { 'zh-Hant': '更正' } }] }
    : data

const firstIn = (list: unknown): Data => (Array.isArray(list) && isRecord(list[0]) ? list[0] : {})

describe('a date', () => {
  it.each(
    places.flatMap((place) =>
      wayNames.map((way) => [way, `${place.collection}.${place.path}`, place] as const),
    ),
  )('sent by %s to %s is stored as an instant, in every spelling', async (way, _name, place) => {
    const { id } = await place.make()
    for (const spelling of [...spellings, new Date(moment)]) {
      const { status } = (await ways[way]?.(place, id, rawly(way, place.data(spelling)))) ?? {}
      expect([spelling, status]).toEqual([spelling, 200])
      expect([spelling, await stored(place, id)]).toEqual([spelling, moment])
    }
    const day = (await ways[way]?.(place, id, rawly(way, place.data('2031-03-01'))))?.status
    expect(day).toBe(200)
    expect(await stored(place, id)).toBe(`2031-03-01T${place.isDay ? '12' : '00'}:00:00.000Z`)
    expect((await ways[way]?.(place, id, rawly(way, place.data(''))))?.status).toBe(200)
    expect(await stored(place, id)).toBeNull()
  })

  it.each(
    places.flatMap((place) =>
      wayNames.map((way) => [way, `${place.collection}.${place.path}`, place] as const),
    ),
  )('sent by %s to %s is refused at its field when it names no instant', async (way, _name, place) => {
    const { id } = await place.make()
    await ways[way]?.(place, id, rawly(way, place.data(moment)))
    for (const spelling of unreadable) {
      const answer = await ways[way]?.(place, id, rawly(way, place.data(spelling)))
      expect([spelling, answer]).toEqual([spelling, { status: 400, paths: [place.path] }])
      expect([spelling, await stored(place, id)]).toEqual([spelling, moment])
    }
  })

  it.each(
    places
      .filter(({ hasDrafts }) => hasDrafts)
      .map((place) => [`${place.collection}.${place.path}`, place] as const),
  )('of a draft is stored as an instant too, or refused when it names none: %s', async (_name, place) => {
    const { collection, path } = place
    const { id } = await place.make()
    const save = (date: unknown, query: string) =>
      app.rest('PATCH', `/${collection}/${id}?trash=true&draft=true${query}`, {
        as: editor,
        body: place.data(date),
      })
    for (const query of ['', '&autosave=true']) {
      for (const spelling of spellings) expect((await save(spelling, query)).status).toBe(200)
      const { docs } = await app.payload.db.findVersions<Data>({
        collection,
        where: { parent: { equals: id } },
        sort: '-updatedAt',
        limit: 1,
      })
      expect(at(docs[0]?.version, path)).toBe(moment)
      for (const spelling of unreadable) {
        const { status, body } = await save(spelling, query)
        expect([spelling, status]).toEqual([spelling, 400])
        expect(body.errors?.[0]?.data?.errors?.map((one) => one.path)).toEqual([path])
      }
    }
  })

  it('of a version that server code makes or changes is stored as an instant, or refused when it names none', async () => {
    const { id } = await desk.photo()
    const make = (usableUntil: unknown) =>
      app.payload.db.createVersion({
        collectionSlug: 'photos',
        parent: id,
        autosave: false,
        createdAt: 'Sat, 01 Mar 2031 00:30:00 GMT',
        updatedAt: '2031-03-01T08:30:00+08:00',
        // Payload types a version by its collection's generated type.
        versionData: { usableUntil } as never,
      })
    const made = await make(spellings[0])
    const version = async () => {
      const { docs } = await app.payload.db.findVersions<Data>({
        collection: 'photos',
        where: { id: { equals: made.id } },
      })
      return docs[0]
    }
    expect(await version()).toMatchObject({
      createdAt: moment,
      updatedAt: moment,
      version: { usableUntil: moment },
    })
    const change = (usableUntil: unknown) =>
      app.payload.db.updateVersion({
        collection: 'photos',
        id: made.id,
        // Payload types versions by the generated type of their collection.
        versionData: { ...made, version: { ...(made.version as Data), usableUntil } } as never,
      })
    await change('Sat, 01 Mar 2031 01:30:00 GMT')
    expect(await version()).toMatchObject({ version: { usableUntil: '2031-03-01T01:30:00.000Z' } })
    await expect(make('infinity')).rejects.toMatchObject({ status: 400 })
    await expect(change('infinity')).rejects.toMatchObject({ status: 400 })
  })

  it('sent over GraphQL is stored as an instant, or refused when it names none', async () => {
    const { id } = await desk.photo()
    const query = `mutation ($id: ${graphqlIdType}, $data: mutationPhotoUpdateInput!) { updatePhoto(id: $id, data: $data) { id } }`
    const place = places[0]
    if (!place) throw new Error('There is no first place.')
    const send = (usableUntil: unknown) =>
      app.graphql(query, { as: editor, variables: { id, data: { usableUntil } } })
    expect((await send(spellings[0])).errors ?? []).toEqual([])
    expect(await stored(place, id)).toBe(moment)
    for (const spelling of unreadable) {
      const { errors } = await send(spelling)
      expect([spelling, errors?.[0]?.status ?? 400]).toEqual([spelling, 400])
      expect(await stored(place, id)).toBe(moment)
    }
  })

  it('of a new document is stored as an instant, or the document is not made', async () => {
    const create = (usableUntil: unknown) =>
      app.payload.db.create({ collection: 'photos', data: { caption: { 'zh-Hant': '園圃' }, usableUntil } })
    const place = places[0]
    if (!place) throw new Error('There is no first place.')
    const made = await create(spellings[3])
    expect(await stored(place, made.id)).toBe(moment)
    await expect(create('infinity')).rejects.toMatchObject({ status: 400 })
  })
})

describe('readers', () => {
  it('no longer get a photo from the moment its rights end, in every spelling of the date', async () => {
    const ended = new Date(Date.now() - 60_000)
    const inHongKong = new Date(ended.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00')
    for (const spelling of [inHongKong, ended.toUTCString(), String(ended)]) {
      const { id } = await desk.photo({ _status: 'published' })
      await app.payload.db.updateOne({ collection: 'photos', id, data: { usableUntil: null } })
      const { inner } = guardOf(app.payload)
      // Past the gate, which would refuse to publish it: as a photo whose rights end while it is public.
      expect((await app.rest('GET', `/photos/${id}`)).status).toBe(200)
      const refused = app.payload.db.updateOne({ collection: 'photos', id, data: { usableUntil: spelling } })
      await expect(refused).rejects.toMatchObject({ status: 400 })
      await inner.updateOne({ collection: 'photos', id, data: { usableUntil: ended.toISOString() } })
      expect((await app.rest('GET', `/photos/${id}`)).status).toBe(404)
    }
  })

  it('get the documents of that instant when they query by a date', async () => {
    const { id } = await desk.article({ _status: 'published' })
    const { firstPublishedAt } = await app.local.findByID({ collection: 'articles', id })
    const first = Date.parse(String(firstPublishedAt))
    const asked = async (operator: string, instant: number) => {
      const inHongKong = new Date(instant + 8 * 3_600_000).toISOString().replace('Z', '+08:00')
      const query = `where[id][equals]=${id}&where[firstPublishedAt][${operator}]=${encodeURIComponent(inHongKong)}`
      return (await app.rest('GET', `/articles?${query}`)).body.totalDocs
    }
    expect(await asked('equals', first)).toBe(1)
    expect(await asked('greater_than', first - 1_000)).toBe(1)
    expect(await asked('greater_than', first + 1_000)).toBe(0)
    expect(await asked('less_than', first + 1_000)).toBe(1)
  })
})
