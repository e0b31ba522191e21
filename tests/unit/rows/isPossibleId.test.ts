import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { isPossibleId } from '../../../src/rows/isPossibleId.ts'

type Database = Pick<Payload, 'collections' | 'db'>

/** A database, and a collection whose ids the app makes; only these members are read. */
const database = (name: string, defaultIDType: string, customIDType?: string) =>
  ({ db: { name, defaultIDType }, collections: { notes: { customIDType } } }) as unknown as Database

const sqlite = database('sqlite', 'number')
const postgres = database('postgres', 'number')
const uuids = database('postgres', 'uuid')
const mongo = database('mongoose', 'text')

describe('an id', () => {
  it.each<[string, Database, unknown[], unknown[]]>([
    ['SQLite counts', sqlite, [0, 1, '1', '007', 3_000_000_000, 2 ** 53 - 1], [2 ** 53, '9'.repeat(16)]],
    ['Postgres counts', postgres, [0, 1, '1', 2 ** 31 - 1, String(2 ** 31 - 1)], [2 ** 31, String(2 ** 31)]],
    [
      'of text',
      uuids,
      ['a', '3f2b8c1e-0000-4000-8000-000000000000', '0', 'x'.repeat(200)],
      [5, 'x'.repeat(201), 'a\0'],
    ],
    [
      'MongoDB makes',
      mongo,
      ['65f0c1d2e3a4b5c6d7e8f901', 'ABCDEFABCDEFABCDEFABCDEF'],
      ['65f0c1d2e3a4b5c6d7e8f90', 5, '65f0c1d2e3a4b5c6d7e8f901 '],
    ],
  ])('that %s', (_, db, possible, impossible) => {
    for (const id of possible) expect([id, isPossibleId(db, 'notes', id)]).toEqual([id, true])
    for (const id of impossible) expect([id, isPossibleId(db, 'notes', id)]).toEqual([id, false])
  })

  it.each([undefined, null, '', ' ', true, {}, [], Number.NaN, Number.POSITIVE_INFINITY, { $ne: 1 }])(
    'is never %j',
    (id) => {
      for (const db of [sqlite, postgres, uuids, mongo]) {
        // One blank is text; where ids are text it could be one.
        const expected = id === ' ' && db === uuids
        expect(isPossibleId(db, 'notes', id)).toBe(expected)
      }
    },
  )

  it.each(['-1', '1.5', '1e3', '0x10', 'abc', '1 ', 1.5, -1])('that is counted is never %j', (id) => {
    expect(isPossibleId(sqlite, 'notes', id)).toBe(false)
    expect(isPossibleId(postgres, 'notes', id)).toBe(false)
  })

  it('is of the kind that the app makes, where it makes its own', () => {
    expect(isPossibleId(database('sqlite', 'number', 'text'), 'notes', 'harbour')).toBe(true)
    expect(isPossibleId(database('mongoose', 'text', 'text'), 'notes', 'harbour')).toBe(true)
    expect(isPossibleId(database('mongoose', 'text', 'number'), 'notes', 5)).toBe(true)
    expect(isPossibleId(database('mongoose', 'text', 'number'), 'notes', 'harbour')).toBe(false)
    expect(isPossibleId(database('sqlite', 'number', 'text'), 'others', 'harbour')).toBe(false)
  })
})
