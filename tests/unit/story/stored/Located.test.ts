import { describe, expect, it } from 'vitest'
import {
  choiceIn,
  groupIn,
  instantIn,
  listIn,
  locate,
  numberIn,
  rowsIn,
  textIn,
} from '../../../../src/story/stored/Located.ts'
import { StoredShapeError } from '../../../../src/story/stored/StoredShapeError.ts'
import { isUnreadable } from '../../../../src/story/stored/isUnreadable.ts'
import { sourceLookup } from '../../../../src/story/stored/sourceLookup.ts'

const row = locate({
  text: '甲',
  nothing: null,
  number: 5,
  zero: 0,
  at: new Date(0),
  group: { inner: { text: '乙' } },
  rows: [{ text: '丙' }, null],
})

describe('a stored field', () => {
  it('that is absent or null is empty', () => {
    for (const key of ['nothing', 'absent']) {
      expect([textIn(row, key), numberIn(row, key), instantIn(row, key)]).toEqual(['', undefined, undefined])
      expect([listIn(row, key), rowsIn(row, key), groupIn(row, key).value]).toEqual([[], [], {}])
      expect(choiceIn(row, key, ['a', 'b'], 'b')).toBe('b')
    }
    expect(locate(undefined, 'photos.2')).toEqual({ value: {}, path: 'photos.2' })
  })

  it('is what it holds', () => {
    expect([textIn(row, 'text'), numberIn(row, 'number'), numberIn(row, 'zero')]).toEqual(['甲', 5, 0])
    expect(instantIn(row, 'at')).toBe('1970-01-01T00:00:00.000Z')
    expect(choiceIn(locate({ kind: 'a' }), 'kind', ['a', 'b'], 'b')).toBe('a')
  })

  it('is found by its path, in groups and rows', () => {
    expect(groupIn(groupIn(row, 'group'), 'inner').path).toBe('group.inner')
    expect(rowsIn(row, 'rows').map(({ path }) => path)).toEqual(['rows.0', 'rows.1'])
  })

  it.each<[string, () => unknown]>([
    ['text', () => textIn(row, 'number')],
    ['number', () => numberIn(row, 'text')],
    ['text', () => listIn(row, 'text')],
    ['rows.0', () => groupIn(locate({ 'rows.0': [] }), 'rows.0')],
    ['group', () => textIn(row, 'group')],
    ['list.1', () => rowsIn(locate({ list: [{}, 'x'] }), 'list')],
    ['kind', () => choiceIn(locate({ kind: 'c' }), 'kind', ['a', 'b'], 'b')],
    ['number', () => instantIn(row, 'number')],
  ])('of another type is refused by its path: %s', (path, read) => {
    let error: unknown
    try {
      read()
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(StoredShapeError)
    expect(isUnreadable(error)).toBe(true)
    if (path !== 'text' && path !== 'number') expect(String(error)).toContain(path)
  })

  it('says what was expected, and what is there', () => {
    expect(() => choiceIn(locate({ kind: 'c' }), 'kind', ['a', 'b'], 'b')).toThrow(/one of a, b/u)
  })

  it.each([new Error('x'), new TypeError('x'), 'x', null, undefined])(
    'is unreadable by no other error: %s',
    (error) => {
      expect(isUnreadable(error)).toBe(false)
    },
  )
})

describe('a source by its id', () => {
  const sources = [
    { id: '1', key: 'xinhua', names: ['新華社'] },
    { id: '2', key: 'our-cns', names: ['中新社'] },
    { id: '3', key: 'harbour', names: ['海港通訊'] },
  ]

  it('has the register’s own key, also where the newsroom keeps it under another', () => {
    const lookup = sourceLookup(sources)
    expect([lookup('1')?.key, lookup('2')?.key, lookup('3')?.key]).toEqual(['xinhua', 'cns', 'harbour'])
    expect(lookup('2')?.id).toBe('2')
  })

  it('is none of an id that no source has', () => {
    expect(sourceLookup(sources)('9')).toBeUndefined()
    expect(sourceLookup([])('1')).toBeUndefined()
  })
})
