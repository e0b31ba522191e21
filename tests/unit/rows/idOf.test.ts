import { describe, expect, it } from 'vitest'
import { idOf } from '../../../src/rows/idOf.ts'

/** As the MongoDB driver's ObjectId: an object that prints as its digits. */
const objectId = {
  // Its bytes, under the name that a document has its id by.
  id: new Uint8Array([0x65, 0xf1, 0xc0]),
  toHexString: () => '65f1c0ffee65f1c0ffee65f1',
  toString: () => '65f1c0ffee65f1c0ffee65f1',
}

describe('the id in a relation’s value', () => {
  it.each([
    ['a number, as SQLite counts', 12, '12'],
    ['zero', 0, '0'],
    ['a bigint, as a driver may read a large integer', 12n, '12'],
    ['a text', 'a1b2', 'a1b2'],
    ['a populated document', { id: 12, headline: 'Tram line reopens' }, '12'],
    ['a document whose id is the database’s own object', { id: objectId }, '65f1c0ffee65f1c0ffee65f1'],
    ['a database’s own id object', objectId, '65f1c0ffee65f1c0ffee65f1'],
    ['a relation to several collections', { relationTo: 'photos', value: 12 }, '12'],
    ['one that is populated', { relationTo: 'photos', value: { id: 'a1b2' } }, 'a1b2'],
  ])('is read from %s', (_, value, id) => {
    expect(idOf(value)).toBe(id)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a document without an id', { headline: 'Tram line reopens' }],
    ['a document whose id is null', { id: null }],
    ['a node of rich text that has a value of its own', { type: 'listitem', value: 1 }],
    ['a relation to nothing', { relationTo: 'photos', value: null }],
    ['a list', [12]],
    ['a date', new Date(0)],
  ])('is not there in %s', (_, value) => {
    expect(idOf(value)).toBeUndefined()
  })
})
