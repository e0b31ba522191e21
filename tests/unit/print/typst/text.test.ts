import { describe, expect, it } from 'vitest'
import { missingIn } from '../../../../src/print/typst/missingGlyph.ts'
import { typesetText } from '../../../../src/print/typst/typesetText.ts'
import { uprightCells } from '../../../../src/print/layout/text/uprightCells.ts'
import { uprightLines } from '../../../../src/print/typst/uprightLines.ts'

describe('text as it is set', () => {
  const shown = (text: string) =>
    typesetText(text).map(
      ({ text: words, glued, mayBreak }) => `${mayBreak ? '|' : ''}${glued ? `[${words}]` : words}`,
    )

  it('is one piece where nothing is special', () => {
    expect(shown('據新華社報道，好。')).toEqual(['據新華社報道，好。'])
    expect(shown('')).toEqual([])
  })

  it('holds an interpunct to the character before it', () => {
    expect(shown('荀子·勸學')).toEqual(['荀', '[子·]', '勸學'])
  })

  it('may break a very long word, and only that', () => {
    expect(shown('見https://example.org/one/two/three')).toEqual([
      '見',
      '|https://exam',
      '|ple.org/one/',
      '|two/three',
    ])
    expect(shown('internationalisation')).toEqual(['internationalisation'])
  })

  it('parts at line breaks, widens tabs, and leaves controls and invisible marks out', () => {
    expect(shown('甲\n乙\t丙\u0000\u200B\u2060\uFEFF')).toEqual(['甲', '\n', '乙\u3000丙'])
  })

  it('loses no other character', () => {
    const text = `甲·乙 a·b ${'x'.repeat(60)}「」！ 嚟㗎𨋢`
    expect(
      typesetText(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})

describe('upright lines', () => {
  const cells = (text: string, room: number) =>
    uprightLines([{ text, marks: [] }], room).map((line) => line.map(({ text: cell }) => cell).join('/'))

  it('are parted at the headline’s own spaces', () => {
    expect(cells('潮水有跡 手稿上網', 10)).toEqual(['潮/水/有/跡', '手/稿/上/網'])
  })

  it('begin anew where there is no room', () => {
    expect(cells('一二三四五', 2)).toEqual(['一/二', '三/四', '五'])
  })

  it('set a short number across and lay a word on its side', () => {
    expect(uprightLines([{ text: '11站NASA', marks: [] }], 20)[0]).toEqual([
      { text: '11', tall: 1, turned: false },
      { text: '站', tall: 1, turned: false },
      { text: 'NASA', tall: 3, turned: true },
    ])
  })

  it('never lose a character, however little room there is', () => {
    expect(cells('長標題ABCDEFGH', 1).join('').replaceAll('/', '')).toBe('長標題ABCDEFGH')
  })
})

describe('the character that Typst misses', () => {
  it.each([
    ['PDF/UA-1 error: the text `"😀"` could not be displayed with font `"Noto"`', '😀'],
    [String.raw`the text \`\"\u{5e9}\"\` could not be displayed`.replaceAll('\\`', '`'), 'ש'],
  ])('is read from %s', (message, character) => {
    expect(missingIn(new Error(message))).toBe(character)
  })

  it('is none in another error', () => {
    expect(missingIn(new Error('unknown variable: x'))).toBeUndefined()
  })
})

describe('the cells of an upright headline', () => {
  const set = (text: string) =>
    uprightCells(text).map((line) =>
      line.map(({ text: cell, turned }) => (turned ? `↷${cell}` : cell)).join('/'),
    )

  it.each([
    ['中國－中亞', '中/國/↷－/中/亞'],
    ['九龍—新界', '九/龍/↷—/新/界'],
    ['七〜八級風～暴雨', '七/↷〜/八/級/風/↷～/暴/雨'],
    ['等……', '等/↷…/↷…'],
    ['「雙碳」（上）', '↷「/雙/碳/↷」/↷（/上/↷）'],
    ['停-走', '停/↷-/走'],
  ])('have signs that follow the line turned: %s', (text, cells) => {
    expect(set(text)).toEqual([cells])
  })

  it.each([
    ['升3.5%', '升/↷3.5%'],
    ['1,200個', '↷1,200/個'],
    ['跌±0.3％', '跌/↷±0.3/％'],
    ['升３．５％', '升/↷３．５％'],
    ['HK$1.2億', '↷HK$1.2/億'],
    ['10:30開會', '↷10:30/開/會'],
    ['２０２６年', '２/０/２/６/年'],
    ['30周年5G', '30/周/年/5G'],
  ])('have no number in two: %s', (text, cells) => {
    expect(set(text)).toEqual([cells])
  })

  it('keep a space inside Latin words, and begin a line at another', () => {
    expect(set('Green Lamp開幕 觀眾排隊')).toEqual(['↷Green Lamp/開/幕', '觀/眾/排/隊'])
  })

  it('never part what is one character to a reader', () => {
    expect(set('👨‍👩‍👧樂é')).toEqual(['👨‍👩‍👧/樂/é'])
  })
})
