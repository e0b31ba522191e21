import { describe, expect, it } from 'vitest'
import {
  ADDED,
  EMPTY,
  joinStrips,
  sliceStrip,
  SPACE,
  trimStrip,
} from '../../../../../src/wire/pageText/text/Strip.ts'
import { stripOf } from '../strips.ts'

describe('a strip keeps the offsets of its characters', () => {
  it('when it is cut', () => {
    expect(sliceStrip(stripOf('船鈴響了', 10), 1, 3)).toEqual({ text: '鈴響', at: [11, 12] })
    expect(sliceStrip(stripOf('船鈴', 10), 1)).toEqual({ text: '鈴', at: [11] })
  })

  it.each([
    ['  船 鈴\u3000', '船 鈴', [12, 13, 14]],
    ['船', '船', [10]],
    [' \u3000 ', '', []],
    ['', '', []],
  ])('when white space is taken off both ends: %j', (text, trimmed, at) => {
    expect(trimStrip(stripOf(text, 10))).toEqual({ text: trimmed, at })
  })

  it('when it is joined, and what was added has none', () => {
    expect(joinStrips([stripOf('a', 3), SPACE, EMPTY, stripOf('b', 7)])).toEqual({
      text: 'a b',
      at: [3, ADDED, 7],
    })
    expect(joinStrips([])).toEqual(EMPTY)
    expect(joinStrips([EMPTY, stripOf('a', 3)])).toEqual({ text: 'a', at: [3] })
  })

  it('and joining changes none of its parts', () => {
    const parts = [stripOf('a', 3), stripOf('b', 7)]
    joinStrips(parts)
    expect(parts).toEqual([stripOf('a', 3), stripOf('b', 7)])
  })
})
