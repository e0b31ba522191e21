import { expect, it } from 'vitest'
import { localeOf } from '../../../../../src/wire/pageText/text/localeOf.ts'

it.each([
  ['碼頭的燈亮了，船鈴響了。', 'zh-Hant'],
  ['码头的灯亮了，船铃响了。', 'zh-Hans'],
  ['山水', 'zh-Hant'],
  ['The lamps on the pier were lit.', 'en'],
  ['碼頭的燈亮了 (ferry pier lamps)', 'zh-Hant'],
  ['The lamps of Stoneford, 石津, were lit at dusk.', 'en'],
])('%s is in %s', (text, locale) => {
  expect(localeOf(text)).toBe(locale)
})
