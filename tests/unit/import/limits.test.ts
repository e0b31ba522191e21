import { describe, expect, it } from 'vitest'
import { ImportRefusal } from '../../../src/import/ImportRefusal.ts'
import { checkCount, checkSize, limits } from '../../../src/import/limits.ts'
import { readPageText } from '../../../src/wire/readPageText.ts'

const excess = (act: () => void) => {
  try {
    act()
  } catch (error) {
    if (error instanceof ImportRefusal) return error
    throw error
  }
  return undefined
}
const captions = (count: number) =>
  readPageText(Array.from({ length: count }, (_, i) => `◆渡輪第${i}次響起船鈴。新華社\n\n`).join(''))

describe('the limits of an import', () => {
  it('are in bytes of UTF-8, not in characters', () => {
    expect(excess(() => checkSize('x'.repeat(limits.bytes)))).toBeUndefined()
    expect(excess(() => checkSize('x'.repeat(limits.bytes + 1)))?.excess.code).toBe('too-large')
    expect(excess(() => checkSize('字'.repeat(limits.bytes / 2)))?.excess.code).toBe('too-large')
  })

  it('take a hundred drafts, and not one more', () => {
    expect(excess(() => checkCount(captions(100)))).toBeUndefined()
    expect(excess(() => checkCount(captions(101)))?.excess).toEqual({
      code: 'too-many',
      of: 'drafts',
      notMade: { articles: 0, sidebars: 0, photos: 101 },
      most: 100,
    })
  })

  it.each(['zhHant', 'zhHans', 'en'] as const)(
    'are told in %s, with what was found and what is allowed',
    (language) => {
      const messages = [
        { code: 'too-many', of: 'drafts', notMade: { articles: 61, sidebars: 32, photos: 43 }, most: 100 },
        { code: 'too-many', of: 'names', names: 2_345, most: 100 },
        { code: 'too-many', of: 'paragraphs', paragraphs: 6_789, most: 1_000 },
        { code: 'too-large', most: 100_000 },
      ] as const
      const told = messages.map((one) => new ImportRefusal(one).messageIn(language))
      const numbers = [[136, 61, 32, 43, 100], [2_345, 100], [6_789, 1_000], ['100 kB']]
      for (const [i, message] of told.entries())
        for (const number of numbers[i] ?? []) expect(message).toContain(String(number))
      expect(new Set(told).size).toBe(told.length)
    },
  )
})
