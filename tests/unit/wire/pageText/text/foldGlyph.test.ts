import { expect, it } from 'vitest'
import { foldGlyph } from '../../../../../src/wire/pageText/text/foldGlyph.ts'

it.each([
  ['a Kangxi radical', '\u2f47', '日'],
  ['a compatibility ideograph', '\uf98a', '力'],
  ['a bracket turned for vertical setting', '︵', '（'],
  ['a quotation mark turned for vertical setting', '﹁', '「'],
  ['punctuation of full width, which stays', '，', '，'],
  ['a letter of full width, which stays', 'Ａ', 'Ａ'],
  ['a Latin letter', 'a', 'a'],
])('%s', (_, glyph, meant) => {
  expect(foldGlyph(glyph)).toBe(meant)
})

it('gives one UTF-16 unit for each', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  expect(units.filter((unit) => foldGlyph(unit).length !== 1)).toEqual([])
})
