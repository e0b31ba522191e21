import type { BaseDatabaseAdapter } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sourceBook } from '../../../../src/gate/judge/sourceBook.ts'

type Data = Record<string, unknown>

/** A database with these sources and the number that says when they changed; `asked` has its calls. */
function database(sources: Data[]) {
  const asked: string[] = []
  let stored: Data | undefined
  const adapter = {
    findOne: async ({ collection }: { collection: string }) => {
      asked.push(`findOne ${collection}`)
      return stored ?? null
    },
    find: async ({ collection }: { collection: string }) => {
      asked.push(`find ${collection}`)
      return { docs: sources }
    },
    create: async ({ data }: { data: Data }) => void (stored = { id: 1, ...data }),
    updateOne: async ({ data }: { data: Data }) => void (stored = { ...stored, ...data }),
  }
  // Only these members are used of an adapter.
  return { asked, sources, book: sourceBook(adapter as unknown as BaseDatabaseAdapter, 'sources') }
}

const xinhua = {
  id: 1,
  key: 'xinhua',
  kind: 'agency',
  name: { 'zh-Hant': '新華社', en: 'Xinhua' },
  aliases: ['新華'],
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('the sources of a newsroom', () => {
  it('are read once, and then only the number is asked for', async () => {
    const { book, asked } = database([xinhua])
    const first = await book.current()
    expect(await book.current()).toBe(first)
    expect(asked).toEqual(['findOne payload-kv', 'find sources', 'findOne payload-kv'])
  })

  it('are read again when the number has moved, also in a newsroom that had none', async () => {
    const { book, asked, sources } = database([])
    expect(await book.current()).toEqual([])
    sources.push(xinhua)
    expect(await book.current()).toEqual([])
    await book.moved({})
    expect(await book.current()).toHaveLength(1)
    vi.setSystemTime(5)
    await book.moved({})
    asked.length = 0
    await book.current()
    expect(asked).toEqual(['findOne payload-kv', 'find sources'])
  })

  it('are looked at once a second at most by reads', async () => {
    const { book, asked } = database([xinhua])
    await book.recent()
    await book.recent()
    expect(asked).toHaveLength(2)
    vi.setSystemTime(1_001)
    await book.recent()
    expect(asked).toHaveLength(3)
  })
})

describe('a stored source', () => {
  const read = async (row: Data) => (await database([{ id: 7, ...row }]).book.current())[0]

  it('has its names and aliases in every script, and its name by locale', async () => {
    expect(await read(xinhua)).toEqual({
      id: '1',
      key: 'xinhua',
      kind: 'agency',
      names: ['新華社', 'Xinhua', '新華'],
      nameIn: { 'zh-Hant': '新華社', en: 'Xinhua' },
    })
  })

  it.each<[string, Data, Data]>([
    [
      'one name, in an app without locales',
      { key: 'a', name: '甲社' },
      { id: '7', key: 'a', names: ['甲社'] },
    ],
    [
      'names that say nothing',
      { key: 'a', name: { en: '　', 'zh-Hant': '甲社', 'zh-Hans': 'N/A' } },
      { names: ['甲社'], nameIn: { 'zh-Hant': '甲社' } },
    ],
    ['no name at all', { key: 'a', name: null, aliases: null }, { names: [] }],
    ['no key yet', { key: null, name: '甲社' }, { key: '' }],
    [
      'aliases by locale',
      { key: 'a', name: '甲社', aliases: { en: ['A', 'B'] } },
      { names: ['甲社', 'A', 'B'] },
    ],
    [
      'a date that the driver read',
      { key: 'a', retiredFrom: new Date(0) },
      { retiredFrom: '1970-01-01T00:00:00.000Z' },
    ],
    ['a date as text', { key: 'a', retiredFrom: '2026-01-01' }, { retiredFrom: '2026-01-01' }],
  ])('may have %s', async (_, row, expected) => {
    expect(await read(row)).toMatchObject(expected)
  })

  it.each([['robot'], [null], [undefined], [5]])('of the kind %j has none', async (kind) => {
    expect(await read({ key: 'a', kind })).not.toHaveProperty('kind')
    expect(await read({ key: 'a', retiredFrom: null })).not.toHaveProperty('retiredFrom')
  })
})
