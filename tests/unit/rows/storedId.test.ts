import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { storedId } from '../../../src/rows/storedId.ts'

/** Only what `storedId` looks at. */
const payload = (name: string, defaultIDType: 'number' | 'text', customIDType?: 'number' | 'text') =>
  ({ db: { name, defaultIDType }, collections: { articles: { customIDType } } }) as unknown as Payload

describe('an id as the database spells it', () => {
  it('is a number where ids are numbers', () => {
    expect(storedId(payload('sqlite', 'number'), 'articles', '12')).toBe(12)
    expect(storedId(payload('mongoose', 'text', 'number'), 'articles', '12')).toBe(12)
  })

  it('is text where a collection has ids of its own, and on MongoDB', () => {
    expect(storedId(payload('postgres', 'number', 'text'), 'articles', '12')).toBe('12')
    const objectId = '6b0b2c83cc246b196caa3176'
    expect(storedId(payload('mongoose', 'text'), 'articles', objectId)).toBe(objectId)
  })

  it.each([
    ['sqlite', 'number', 'abc'],
    ['sqlite', 'number', '-1'],
    ['postgres', 'number', '3000000000'],
    ['mongoose', 'text', '12'],
    ['mongoose', 'text', ''],
  ] as const)('on %s with ids of %s there is none for %j', (name, type, given) => {
    expect(storedId(payload(name, type), 'articles', given)).toBeUndefined()
  })
})
