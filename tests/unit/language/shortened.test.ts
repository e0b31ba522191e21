import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginningOf, shortened } from '../../../src/language/shortened.ts'

const anything = fc.string({ unit: 'binary', maxLength: 40 })
const room = fc.nat({ max: 45 })

describe('the beginning of a text', () => {
  it.each([
    ['', 3, ''],
    ['渡輪', 3, '渡輪'],
    ['夜渡輪', 3, '夜渡輪'],
    ['夜間渡輪', 3, '夜間渡'],
    ['𠮷野家', 1, '𠮷'],
    ['a𠮷野家', 2, 'a𠮷'],
    ['😀😀😀', 2, '😀😀'],
    ['夜', 0, ''],
  ])('of %j, %i characters: %j', (text, longest, beginning) => {
    expect(beginningOf(text, longest)).toBe(beginning)
  })

  it('is one, is no longer than there is room, and cuts no character in two', () => {
    fc.assert(
      fc.property(anything, room, (text, longest) => {
        const beginning = beginningOf(text, longest)
        expect(text.startsWith(beginning)).toBe(true)
        expect(Array.from(beginning)).toEqual(Array.from(text).slice(0, longest))
        expect(/\p{Surrogate}/u.test(beginning)).toBe(false)
      }),
    )
  })

  it('of a huge text is taken without taking all of it apart', () => {
    expect(beginningOf('𠮷'.repeat(5_000_000), 40)).toBe('𠮷'.repeat(40))
  })
})

describe('a text where there is no room for all of it', () => {
  it('says that there is more, and only then', () => {
    fc.assert(
      fc.property(anything, room, (text, longest) => {
        const isWhole = Array.from(text).length <= longest
        expect(shortened(text, longest)).toBe(isWhole ? text : `${beginningOf(text, longest)}…`)
      }),
    )
  })
})
