import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../../../src/wire/pageText/lines/linesOf.ts'

const words = (text: string): string[] => linesOf(text).map(({ strip }) => strip.text)

describe('lines as the page set them', () => {
  it.each([
    ['LF', '船\n鈴'],
    ['CRLF', '船\r\n鈴'],
    ['CR', '船\r鈴'],
    ['a form feed', '船\f鈴'],
    ['a line separator', '船\u2028鈴'],
  ])('end with %s', (_, text) => {
    expect(words(text)).toEqual(['船', '鈴'])
  })

  it('keep their indent and their width in em, and where they stood', () => {
    const [line] = linesOf('\n　　船鈴響了\n')
    expect(line).toMatchObject({ indent: 2, width: 4, strip: { text: '船鈴響了', at: [3, 4, 5, 6] } })
  })

  it('tell of an empty line before them, and the end of a page', () => {
    expect(linesOf('船鈴\n燈火\n\n碼頭\f石階').map(({ blankBefore }) => blankBefore)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('take no notice of empty lines where one follows nearly every line', () => {
    const text = Array.from({ length: 30 }, (_, i) => `船鈴響了第${i}次，`).join('\n\n')
    expect(linesOf(text).every(({ blankBefore }) => !blankBefore)).toBe(true)
  })

  it('are cut where a mark or a source label follows a sentence', () => {
    expect(words('瓦片乾了。◆船鈴。 資料來源：統計處')).toEqual(['瓦片乾了。', '◆船鈴。', '資料來源：統計處'])
  })
})

describe('spaces', () => {
  it.each([
    ['of a narrow line that was letter-spaced go', '建 交 30', '建交30'],
    [
      'around a number go, where the page sets others close',
      '自1962年5月 3 日起亮燈',
      '自1962年5月3日起亮燈',
    ],
    ['between two clauses of a headline stay', '末班船延到凌晨 碼頭重見燈火', '末班船延到凌晨 碼頭重見燈火'],
    ['between Latin words stay, one for several', 'the  pier', 'the pier'],
  ])('%s', (_, text, closed) => {
    expect(words(text)).toEqual([closed])
  })

  it('around numbers stay on a page that sets them so on purpose', () => {
    const line = '碼頭共有 30 盞燈，都在 5 月裡亮起'
    expect(words(line)).toEqual([line])
  })
})

describe('what extraction broke is put together', () => {
  it('a column of single characters', () => {
    expect(linesOf('船\n鈴\n慢\n響\n')).toMatchObject([
      { strip: { text: '船鈴慢響' }, vertical: true, width: 4 },
    ])
  })

  it('but not three of them, nor the mark of the next caption', () => {
    expect(words('船\n鈴\n響')).toEqual(['船', '鈴', '響'])
    expect(words('船\n鈴\n慢\n響\n◆\n燈\n火\n亮')).toEqual(['船鈴慢響', '◆燈火亮'])
  })

  it('a line broken at its comma', () => {
    expect(words('路面用舊瓦鋪成\n，\n晴天看是灰的顏色')).toEqual(['路面用舊瓦鋪成，', '晴天看是灰的顏色'])
  })
})
