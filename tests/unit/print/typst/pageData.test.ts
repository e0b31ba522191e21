import { describe, expect, it } from 'vitest'
import { fontsOf } from '../../../../src/print/templates/fontsOf.ts'
import { pageData, textData } from '../../../../src/print/typst/pageData.ts'
import { paragraphData } from '../../../../src/print/typst/paragraphData.ts'
import { aLayout, aParagraph, aPictureFrame, aTemplate, aTextFrame } from '../helpers/handmade.ts'
import { barePage } from '../helpers/barePage.ts'

const mainland = { serif: ['Noto Serif SC'], sans: ['Noto Sans SC'] }
const template = aTemplate({ fontsIn: { 'zh-Hans': mainland } })

describe('the language of a page', () => {
  it.each([
    ['zh-Hant', 'zh', 'HK'],
    ['zh-HK', 'zh', 'HK'],
    ['zh-MO', 'zh', 'HK'],
    ['zh-TW', 'zh', 'TW'],
    ['zh-Hant-TW', 'zh', 'TW'],
    ['zh-Hans', 'zh', 'CN'],
    ['zh-CN', 'zh', 'CN'],
    ['zh-SG', 'zh', 'CN'],
    ['zh-Hans-CN', 'zh', 'CN'],
    ['zh', 'zh', 'CN'],
    ['en', 'en', null],
    ['en-GB', 'en', null],
    ['fil', 'fil', null],
    ['yue', 'zh', 'HK'],
    ['PT-BR', 'pt', null],
  ])('%s is %s in %s', (locale, lang, region) => {
    expect(textData(template, locale)).toMatchObject({ lang, region })
  })

  it('has its own fonts, in every spelling of the language', () => {
    for (const locale of ['zh-Hans', 'zh-CN', 'zh-SG', 'zh-Hans-CN', 'zh'])
      expect(fontsOf(template, locale)).toBe(mainland)
    for (const locale of ['zh-Hant', 'zh-TW', 'en']) expect(fontsOf(template, locale)).toBe(template.fonts)
    expect(fontsOf(aTemplate(), 'zh-Hans')).toEqual(aTemplate().fonts)
  })

  it('has the font of each style by the style’s kind of type', () => {
    const { styles } = textData(template, 'zh-CN')
    expect(styles).toMatchObject({ body: { font: ['Noto Serif SC'] }, caption: { font: ['Noto Sans SC'] } })
  })
})

describe('a page as the engine reads it', () => {
  const data = (
    layout: Parameters<typeof pageData>[1],
    paths = new Map<string, string>(),
    proof?: Parameters<typeof pageData>[4],
  ) =>
    pageData(
      { ...barePage([]), publication: '海港日報', title: '本埠', date: '2026-11-23' },
      layout,
      template,
      paths,
      proof,
    )

  it('has a title that names paper, page and day, or its id', () => {
    expect(data(aLayout([])).title).toBe('海港日報 本埠 2026-11-23')
    expect(pageData(barePage([]), aLayout([]), template, new Map()).title).toBe('1')
  })

  it('leaves out a picture without a file, and names one without a description', () => {
    const frames = [aPictureFrame(), aPictureFrame({ id: 'item-2/photo-9', alt: ' ' })]
    expect(data(aLayout(frames)).frames).toEqual([])
    const paths = new Map([
      ['item-2/photo-9', 'p.jpg'],
      ['item-1/photo-12', 'q.jpg'],
    ])
    expect(data(aLayout(frames), paths).frames).toMatchObject([
      { path: 'q.jpg', alt: '渡輪' },
      { path: 'p.jpg', alt: 'item-2/photo-9' },
    ])
  })

  it('counts its headings through all its frames', () => {
    const frames = [
      aTextFrame({ paragraphs: [aParagraph('subhead', '先'), aParagraph('body', '文')] }),
      aTextFrame({ paragraphs: [aParagraph('headline-lead', '題'), aParagraph('subhead', '小')] }),
    ]
    const levels = data(aLayout(frames)).frames.flatMap((frame) =>
      'paragraphs' in frame ? frame.paragraphs.map(({ heading }) => heading) : [],
    )
    expect(levels).toEqual([1, 0, 1, 2])
  })

  it('is marked with its notes as a proof only', () => {
    expect(data(aLayout([]))).toMatchObject({ mark: null, notes: [] })
    const proof = { mark: '大樣', notes: ['一\u0000', '二'] }
    expect(data(aLayout([]), new Map(), proof)).toMatchObject({ mark: '大樣', notes: ['一', '二'] })
  })
})

describe('a paragraph as the engine reads it', () => {
  const { size, indent = 0 } = template.type.body

  it('has its first line indented, unless an editor set it otherwise', () => {
    expect(paragraphData(aParagraph('body', '文'), template).first).toBe(indent * size)
    expect(paragraphData(aParagraph('body', '文', { align: 'center' }), template)).toMatchObject({
      first: 0,
      align: 'center',
    })
    expect(paragraphData(aParagraph('body', '文', { indent: 2 }), template)).toMatchObject({
      first: 0,
      inset: 28,
    })
  })

  it('runs from the right where it says so', () => {
    expect(paragraphData(aParagraph('body', 'שלום', { direction: 'rtl' }), template).rtl).toBe(true)
    expect(paragraphData(aParagraph('body', '文'), template).rtl).toBe(false)
  })

  it('has each run in its own style, size, weight and marks', () => {
    const runs = [
      { text: '圖說', marks: [] },
      { text: '新華社', marks: ['bold', 'underline'] as const, style: 'credit' as const },
    ]
    expect(paragraphData(aParagraph('caption', runs), template).runs).toMatchObject([
      { text: '圖說', style: 'caption', size: template.type.caption.size, weight: 400, underline: false },
      {
        text: '新華社',
        style: 'credit',
        size: template.type.credit.size,
        weight: 700,
        underline: true,
        colour: 'black',
      },
    ])
  })

  it('is no lighter for being bold', () => {
    const heavy = aTemplate({ type: { ...template.type, body: { ...template.type.body, weight: 900 } } })
    expect(paragraphData(aParagraph('body', [{ text: '文', marks: ['bold'] }]), heavy).runs).toMatchObject([
      { weight: 900 },
    ])
  })

  it('stands upright in as many lines as its frame’s height makes', () => {
    const headline = aParagraph('headline-second', '末班船延到凌晨', { size: 72 })
    const upright = (millimetres: number) =>
      paragraphData(headline, template, 1, millimetres).upright.map((line) => line.length)
    expect(upright(25.4 * 7)).toEqual([7])
    expect(upright(25.4 * 4)).toEqual([4, 3])
    expect(paragraphData(headline, template, 1).upright).toEqual([])
  })
})
