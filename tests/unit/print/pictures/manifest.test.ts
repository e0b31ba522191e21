import { describe, expect, it } from 'vitest'
import { csvManifest, jsonManifest, type ListedPicture } from '../../../../src/print/pictures/manifest.ts'
import { sizeInPrint, wholeInPrint } from '../../../../src/print/pictures/sizeInPrint.ts'
import { glyphFinding, missingIn, withoutGlyph } from '../../../../src/print/typst/missingGlyph.ts'
import { HeadingLevels } from '../../../../src/print/typst/HeadingLevels.ts'
import { aLayout, aParagraph, aPictureFrame, aTextFrame } from '../helpers/handmade.ts'
import { barePage } from '../helpers/barePage.ts'

const picture = (over: Partial<ListedPicture> = {}): ListedPicture => ({
  item: 'item-1',
  file: 'placed/ferry.jpg',
  link: 'Links/ferry.jpg',
  photo: '12',
  caption: '晨光中的渡輪。',
  credit: '新華社',
  creditLine: '新華社',
  photographer: '周小舟',
  copyright: '',
  placed: { width: 60, height: 40.04 },
  pixels: { width: 600, height: 400 },
  ppi: 254,
  effectivePpi: 180,
  coarse: true,
  ...over,
})

const row = (over: Partial<ListedPicture>) => csvManifest(barePage([]), [picture(over)]).split('\r\n')[1]

describe('the list for people', () => {
  it('is in the page’s language, with a byte order mark', () => {
    const heads = ['zh-Hant', 'zh-Hans', 'en'].map((locale) => csvManifest({ ...barePage([]), locale }, []))
    expect(new Set(heads).size).toBe(3)
    for (const head of heads) {
      expect(head.charCodeAt(0)).toBe(0xfeff)
      expect(head.trimEnd().split(',')).toHaveLength(10)
    }
  })

  it('has a line for each picture', () => {
    expect(row({})).toBe('item-1,placed/ferry.jpg,晨光中的渡輪。,新華社,周小舟,,60.0,40.0,180,!')
    expect(row({ coarse: false })?.endsWith(',180,')).toBe(true)
  })

  it.each([
    ['"晨光"', '"""晨光"""'],
    ['a, b', '"a, b"'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+852', "'+852"],
    ['-1', "'-1"],
    ['@name', "'@name"],
    ['\tx', "'\tx"],
    ['="a,b"', '"\'=""a,b"""'],
    ['a=1', 'a=1'],
  ])('quotes %j, and runs nothing: %s', (caption, cell) => {
    expect(row({ caption })).toContain(`,${cell},`)
  })
})

it('the list for programs has the page and every picture', () => {
  const text = jsonManifest({ ...barePage([]), publication: '海港日報' }, [picture()])
  expect(JSON.parse(text)).toMatchObject({
    page: { id: '1', publication: '海港日報' },
    pictures: [picture()],
  })
  expect(JSON.parse(text)).not.toHaveProperty('page.items')
})

describe('the size of a printed picture', () => {
  it('is that of its pixels where the press can show them', () => {
    const frame = aPictureFrame({ crop: { x: 0, y: 0, width: 300, height: 200 } })
    expect(sizeInPrint(frame, 300)).toEqual({ width: 300, height: 200, ppi: expect.closeTo(127) })
  })

  it('is less where they are finer', () => {
    const frame = aPictureFrame({ crop: { x: 100, y: 50, width: 6000, height: 4000 } })
    const { width, height, ppi } = sizeInPrint(frame, 254)
    expect([width, height]).toEqual([600, 400])
    expect(ppi).toBeCloseTo(254)
  })

  it('is a pixel at least', () => {
    const frame = aPictureFrame({ crop: { x: 0, y: 0, width: 10_000, height: 1 } })
    expect(sizeInPrint(frame, 72)).toMatchObject({ height: 1 })
  })

  it('of the whole is at the scale of the part', () => {
    const frame = aPictureFrame({ crop: { x: 100, y: 50, width: 6000, height: 4000 } })
    expect(wholeInPrint(frame, { width: 12_000, height: 8000 }, 254)).toMatchObject({
      width: 1200,
      height: 800,
    })
    const small = aPictureFrame({ crop: { x: 0, y: 0, width: 300, height: 200 } })
    expect(wholeInPrint(small, { width: 400, height: 200 }, 300)).toMatchObject({ width: 400, height: 200 })
  })
})

describe('a character that no font has', () => {
  const told = (text: string) =>
    new Error(`error: the text \`"${text}"\` could not be displayed with any font`)
  const layout = aLayout([
    aPictureFrame(),
    aTextFrame({ item: 'item-1', paragraphs: [aParagraph('body', '前面的字。')] }),
    aTextFrame({
      item: 'item-2',
      paragraphs: [aParagraph('body', `${'字'.repeat(20)}😀尾`), aParagraph('body', '😀')],
    }),
  ])

  it.each([
    ['一', '一'],
    ['\\u{1f600}', '😀'],
    ['\\\\u{e000}', '\ue000'],
    ['a\\u{301}', 'a\u0301'],
  ])('is read from the engine’s words: %s', (quoted, text) => {
    expect(missingIn(told(quoted))).toBe(text)
  })

  it.each([new Error('another'), 'the text', null, undefined])('is none of %s', (error) => {
    expect(missingIn(error)).toBeUndefined()
  })

  it('is a finding about the first item that has it, with the words around it', () => {
    const { item, severity, params } = glyphFinding(layout, '😀')
    expect([item, severity, params.character, params.codePoint]).toEqual(['item-2', 'block', '😀', 'U+1F600'])
    expect(params.text).toMatch(/^字{12}😀尾$/u)
  })

  it('is a finding about the page where no item has it', () => {
    expect(glyphFinding(layout, '龘')).toMatchObject({ item: 'page', params: { text: '龘' } })
  })

  it('is shown as 〓 wherever it stands, and nothing else changes', () => {
    const shown = JSON.stringify(withoutGlyph(layout, '😀'))
    expect(shown).not.toContain('😀')
    expect(shown.replaceAll('〓', '😀')).toBe(JSON.stringify(layout))
  })
})

describe('the levels of headings', () => {
  const levels = (...styles: Parameters<typeof aParagraph>[0][]) => {
    const reading = new HeadingLevels()
    return styles.map((style) => reading.of(aParagraph(style, '題')))
  }

  it.each([
    [
      ['headline-lead', 'body', 'subhead', 'headline-second'],
      [1, 0, 2, 1],
    ],
    [
      ['subhead', 'subhead'],
      [1, 2],
    ],
    [
      ['kicker', 'deck', 'caption', 'masthead'],
      [0, 0, 0, 0],
    ],
    [
      ['box-title', 'subhead'],
      [1, 2],
    ],
    [[], []],
  ] as const)('%j are %j: none is skipped', (styles, expected) => {
    expect(levels(...styles)).toEqual(expected)
  })
})
