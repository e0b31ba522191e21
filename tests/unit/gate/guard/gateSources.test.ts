import { ValidationError } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { newsroomInMemory, type NewsroomInMemory } from '../../helpers/newsroomInMemory.ts'
import { thrownBy } from '../../helpers/refusals.ts'
import { articleRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

let room: NewsroomInMemory
beforeEach(() => void (room = newsroomInMemory()))

const create = (data: Data, req?: object) =>
  room.db.create({ collection: 'sources', data, ...(req && { req }) })
const update = (id: number, data: Data) => room.db.updateOne({ collection: 'sources', id, data })
const fieldOf = (error: unknown) => (error instanceof ValidationError ? error.data.errors[0]?.path : error)

describe('a source’s name', () => {
  it.each<[string, unknown]>([
    ['empty', ''],
    ['blank', ' \u3000\t'],
    ['zero-width', '\u200b\ufeff'],
    ['null', null],
    ['no locale', {}],
    ['blank in each locale', { 'zh-Hant': '　', en: '' }],
    ['a placeholder', '待補'],
    ['a placeholder in one locale beside a name in another', { 'zh-Hant': '河口社', en: 'N/A' }],
    ['a dash', '－'],
    ['words that name nobody', { en: 'Unknown' }],
  ])('is refused where it is %s', async (_, name) => {
    expect(fieldOf(await thrownBy(create({ key: 'pearl', name })))).toBe('name')
    expect(fieldOf(await thrownBy(update(1, { name })))).toBe('name')
    expect(room.rows('sources')).toHaveLength(3)
  })

  it.each<[string, unknown]>([
    ['one text', '珠灣通訊社'],
    ['one locale', { 'zh-Hant': '珠灣通訊社', en: '' }],
    ['one beyond the BMP', '𠮷田通訊社'],
  ])('is taken as %s', async (_, name) => {
    await create({ key: 'pearl', name })
    expect((await room.guard.book.current()).map(({ key }) => key)).toContain('pearl')
  })

  it('is not asked for by a change that does not say it', async () => {
    await update(1, { aliases: ['新華'] })
    expect(room.rows('sources')[0]).toMatchObject({ aliases: ['新華'] })
  })
})

describe('a source’s key', () => {
  it.each(['', '　', '待補', null])('is refused where it says nothing: %j', async (key) => {
    expect(fieldOf(await thrownBy(create({ name: '河口社', key })))).toBe('key')
  })

  it('changes while nobody credits the source', async () => {
    await update(3, { key: 'estuary-daily' })
    expect(room.rows('sources')[2]).toMatchObject({ key: 'estuary-daily' })
  })

  it.each<[string, object]>([
    ['by its id', { id: 1 }],
    ['by a condition', { where: { key: { equals: 'xinhua' } } }],
  ])('never changes once a draft credits it: %s', async (_, which) => {
    room.put('articles', articleRow({ linkedAssets: ['sources:1'] }))
    const change = (key: string) =>
      room.db.updateOne({ collection: 'sources', data: { key }, ...which } as never)
    const error = await thrownBy(change('xinhua-net'))
    expect(fieldOf(error)).toBe('key')
    expect(String(error)).toContain('夜渡復航')
    expect(String(error)).not.toContain('articles 4')
    await change('xinhua')
  })

  it('may be written of a source that does not exist: the database answers that', async () => {
    expect(await update(404, { key: 'x', name: '河口社' })).toBeNull()
  })
})

describe('a refused source', () => {
  it('is told in the language of the request', async () => {
    const words = []
    for (const language of ['en', 'zh-HK', 'zh-CN'])
      words.push(String(await thrownBy(create({ key: 'k', name: '' }, room.request({ language })))))
    expect(new Set(words).size).toBe(3)
  })

  it('moves nothing: other processes read nothing anew', async () => {
    await room.guard.book.current()
    await thrownBy(create({ key: 'k', name: '' }))
    expect(room.rows('payload-kv')).toEqual([])
  })
})

describe('the number by which processes know of a changed source', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['create', () => create({ key: 'pearl', name: '珠灣通訊社' })],
    ['updateOne', () => update(1, { name: '新華' })],
    ['updateMany', () => room.db.updateMany({ collection: 'sources', where: {}, data: { name: '某社' } })],
    [
      'upsert',
      () =>
        room.db.upsert({
          collection: 'sources',
          where: { key: { equals: 'x' } },
          data: { key: 'x', name: '某社' },
        }),
    ],
    ['deleteOne', () => room.db.deleteOne({ collection: 'sources', where: { id: { equals: 1 } } })],
    ['deleteMany', () => room.db.deleteMany({ collection: 'sources', where: {} })],
  ])('moves with %s', async (_, change) => {
    const before = await room.guard.book.current()
    await change()
    expect(await room.guard.book.current()).not.toBe(before)
    expect(room.rows('payload-kv')).toHaveLength(1)
  })

  it('stays with the change: neither is there when one cannot be written', async () => {
    room.failing.set('create payload-kv', new Error('no room'))
    await expect(create({ key: 'pearl', name: '珠灣通訊社' })).rejects.toThrow('no room')
    expect(room.rows('sources')).toHaveLength(3)
  })
})

describe('the ledger', () => {
  const line = { collection: 'gate-decisions', data: { outcome: 'cleared' } }
  it.each<[string, () => Promise<unknown>]>([
    ['create', () => room.db.create(line)],
    ['updateOne', () => room.db.updateOne({ ...line, id: 1 })],
    ['updateMany', () => room.db.updateMany({ ...line, where: {} })],
    ['upsert', () => room.db.upsert({ ...line, where: {} })],
  ])('is not written by %s', async (_, write) => {
    expect(await thrownBy(write())).toMatchObject({ status: 403, isPublic: true })
    expect(room.rows('gate-decisions')).toEqual([])
  })
})
