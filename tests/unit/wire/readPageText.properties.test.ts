import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageText } from '../../../src/wire/readPageText.ts'
import { PageTextError } from '../../../src/wire/pageText/PageTextError.ts'
import { expectNothingLost } from './accounts.ts'

/**
 * Pieces that pages are made of, in any order: what is tried is that nothing is lost, not what
 * becomes of it.
 */
const line = fc.constantFrom(
  '海堤夜航',
  '本報訊 據路透社報道，碼頭',
  '【大公報訊】記者方小梨報道：',
  '新華社南寧3月5日電（記者林曉禾）',
  '（中央社記者葉知秋東京21日電）',
  '路面用舊瓦鋪成，晴天看',
  '是灰的。',
  '第一，晴天不開放',
  '一、雨傘收好',
  '◆瓦片慢慢乾',
  '●雨中的路。 中新社',
  '◆來源：新華社、央廣網',
  '資料來源：統計處',
  '「空山新雨後」',
  '「空山新雨後」出自王維《山居秋暝》，意為靜。',
  '——《山居秋暝》',
  '「明月松間照，',
  '清泉石上流。」',
  '「空山」解作無人之山。',
  '。',
  '，',
  '（法新社）',
  '新華社',
  '本報記者 方小梨 攝',
  '本報記者 方小梨 沈一葉',
  '圖為船鈴。',
  '船',
  '◆',
  '建 交 30',
  'The govern-',
  'ment said so.',
  'The har\u00ad',
  'By Ann Lee',
  '(AP Photo/Maria Sousa)',
  'A7 港聞',
  '責任編輯：何清',
  '　　縮排的一行',
  '⽇月⺠心\ufe0f\u200b',
  '𠮷野家',
  '',
  '',
)
const ends = fc.constantFrom('\n', '\r\n', '\r', '\f', '\n\n')
const pages = fc
  .array(fc.tuple(line, ends), { minLength: 1, maxLength: 60 })
  .map((rows) => rows.flat().join(''))

const read = (text: string): void => {
  try {
    expectNothingLost(text, readPageText(text))
  } catch (error) {
    if (!(error instanceof PageTextError)) throw error
    expect(['empty', 'binary']).toContain(error.code)
  }
}

describe('found by these properties', () => {
  it.each([
    [
      'a quotation under its name, and another with its work in the words below',
      '海堤夜航\n——《山居秋暝》\n「空山新雨後」出自王維《山居秋暝》，意為靜。\n資料來源：統計處\n海堤夜航\n',
    ],
    [
      'a quotation under its name, and numbered sentences below',
      '海堤夜航\n——《山居秋暝》\n第一，看山。\n第二，看水。\n資料來源：統計處\n',
    ],
  ])('%s: nothing is read twice', (_, text) => read(text))
})

describe('for every text', () => {
  it('made of the pieces of pages, every visible character is in one place', () => {
    fc.assert(fc.property(pages, read), { numRuns: 600 })
  })

  it('of any characters at all, it is read or refused with a reason', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), read), { numRuns: 400 })
  })

  it('the same text gives the same drafts', () => {
    fc.assert(
      fc.property(pages, (text) => {
        fc.pre(text.trim() !== '')
        expect(readPageText(text)).toEqual(readPageText(text))
      }),
      { numRuns: 50 },
    )
  })
})
