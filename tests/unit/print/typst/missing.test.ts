import { describe, expect, it } from 'vitest'
import { missingCharacters, withMarks } from '../../../../src/print/typst/missingGlyph.ts'

describe('characters that no font has', () => {
  it.each([
    ['a family of emoji is one', '看👨‍👩‍👧！', ['👨', '\u200d', '👩', '👧'], ['👨‍👩‍👧']],
    ['a keycap is one, and the digit elsewhere is none', '第1名1️⃣', ['1', '\ufe0f', '\u20e3'], ['1️⃣']],
    ['a flag is one', '🇭🇰隊', ['🇭', '🇰'], ['🇭🇰']],
    ['one stands alone and in another', '👍和👍🏽', ['👍', '🏽'], ['👍🏽']],
  ])('%s', (_, text, pieces, characters) => {
    expect(missingCharacters([text], pieces)).toEqual(characters)
  })

  it('are replaced whole, and nothing else is', () => {
    expect(withMarks('第1名1️⃣', ['1️⃣'])).toBe('第1名〓')
    expect(withMarks('👍和👍🏽', ['👍🏽'])).toBe('👍和〓')
  })
})
