import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../../../src/print/layout/Layout.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import { MARKS } from '../../../../src/story/stored/lexical/nodes.ts'
import { aParagraph, aTemplate, aTextFrame } from '../helpers/handmade.ts'
import { parts, tags } from './helpers.ts'

const stylesOf = (
  paragraphs: readonly Paragraph[] = [],
  locale = 'zh-Hant',
  template = aTemplate(),
): string => parts([aTextFrame({ paragraphs })], { locale }, { template }).get('Resources/Styles.xml') ?? ''

/** One style's element, whole. */
const styleOf = (xml: string, kind: string, name: string): string => {
  const start = xml.indexOf(`<${kind} Self="${kind}/${name}"`)
  if (start < 0) throw new Error(`No ${kind} ${name}`)
  const close = xml.indexOf(`</${kind}>`, start)
  const next = xml.indexOf(`<${kind} `, start + 1)
  return close >= 0 && (next < 0 || close < next)
    ? xml.slice(start, close)
    : xml.slice(start, xml.indexOf('/>', start))
}

describe('the styles', () => {
  it('have all five root groups, without which readers refuse the package', () => {
    for (const kind of ['Character', 'Paragraph', 'Cell', 'Table', 'Object'])
      expect(stylesOf()).toContain(`<Root${kind}StyleGroup`)
  })

  it('are there for every role, used on this page or not', () => {
    const names = tags(stylesOf(), 'ParagraphStyle').map(({ Name }) => Name)
    expect(names).toEqual(['$ID/[No paragraph style]', ...Object.keys(aTemplate().type)])
  })

  it('are there for every kind of frame', () => {
    const names = tags(stylesOf(), 'ObjectStyle').map(({ Name }) => Name)
    expect(names).toEqual([
      '$ID/[None]',
      ...['masthead', 'folio', 'head', 'body', 'caption', 'box', 'picture', 'box-frame', 'rule'],
    ])
  })

  it('of captions let the frame grow, so that no font hides a credit', () => {
    expect(styleOf(stylesOf(), 'ObjectStyle', 'caption')).toMatch(
      /EnableTextFrameAutoSizingOptions="true"[^]*"HeightOnly"/,
    )
    expect(styleOf(stylesOf(), 'ObjectStyle', 'body')).toContain('AutoSizingType="Off"')
  })

  it('that the text names are all there', () => {
    const paragraphs = [
      aParagraph('body', '中', { align: 'center' }),
      aParagraph('body', '縮', { indent: 2, direction: 'rtl' }),
      aParagraph('headline-lead', '題', { size: 36.4 }),
      aParagraph(
        'body',
        MARKS.map((mark) => ({ text: mark, marks: [mark, 'bold'] })),
      ),
      aParagraph('body', [{ text: '甲', marks: ['italic'], style: 'lede' }]),
    ]
    const all = parts([aTextFrame({ paragraphs })])
    const story = all.get('Stories/Story_article.item-1.xml') ?? ''
    const styles = all.get('Resources/Styles.xml') ?? ''
    const there = new Set(
      ['ParagraphStyle', 'CharacterStyle'].flatMap((kind) => tags(styles, kind).map(({ Self }) => Self)),
    )
    const used = [
      ...tags(story, 'ParagraphStyleRange').map(({ AppliedParagraphStyle }) => AppliedParagraphStyle),
      ...tags(story, 'CharacterStyleRange').map(({ AppliedCharacterStyle }) => AppliedCharacterStyle),
    ]
    expect(used).toContain('ParagraphStyle/body center')
    expect(used).toContain('CharacterStyle/lede italic')
    expect(used.filter((name) => !there.has(name))).toEqual([])
  })

  it('carry font, size and leading of the role', () => {
    const lead = styleOf(stylesOf(), 'ParagraphStyle', 'headline-lead')
    expect(lead).toContain('FontStyle="Bold" PointSize="40"')
    expect(lead).toContain('<AppliedFont type="string">Noto Serif HK</AppliedFont>')
    expect(lead).toContain('<Leading type="unit">48</Leading>')
  })

  it('of a headline fitted to its width are based on its role and keep its proportions', () => {
    const fitted = styleOf(
      stylesOf([aParagraph('headline-lead', '題', { size: 30 })]),
      'ParagraphStyle',
      'headline-lead 30 pt',
    )
    expect(fitted).toContain('<BasedOn type="object">ParagraphStyle/headline-lead</BasedOn>')
    expect(fitted).toContain('PointSize="30"')
    expect(fitted).toContain('<Leading type="unit">36</Leading>')
  })

  it('of a credit in a caption have its own font, size and colour', () => {
    const { type } = aTemplate()
    const template = aTemplate({
      type: { ...type, credit: { ...type.credit, weight: 700, colour: 'accent' } },
    })
    const credit = styleOf(stylesOf([], 'zh-Hant', template), 'CharacterStyle', 'credit')
    expect(credit).toContain('FontStyle="Bold" PointSize="7" FillColor="Color/Accent"')
    expect(credit).toContain('Noto Sans HK')
  })

  it('say what each mark looks like, and combine where marks do', () => {
    const styles = stylesOf([aParagraph('body', [{ text: '甲', marks: ['superscript', 'bold'] }])])
    expect(styleOf(styles, 'CharacterStyle', 'bold superscript')).toMatch(
      /FontStyle="Bold" Position="Superscript"/,
    )
  })

  it('name only fonts that the package lists', () => {
    const all = parts([], {}, { template: broadsheet })
    const fonts = tags(all.get('Resources/Fonts.xml') ?? '', 'Font').map(
      ({ FontFamily, FontStyleName }) => `${FontFamily} ${FontStyleName}`,
    )
    const styles = all.get('Resources/Styles.xml') ?? ''
    for (const name of Object.keys(broadsheet.type)) {
      const style = styleOf(styles, 'ParagraphStyle', name)
      const [, family] = /<AppliedFont type="string">([^<]+)/.exec(style) ?? []
      const [, weight] = /FontStyle="([^"]+)"/.exec(style) ?? []
      expect(fonts).toContain(`${family} ${weight}`)
    }
  })
})

describe('how lines break', () => {
  it.each([
    [
      'zh-Hant',
      'TraditionalChineseKinsoku',
      'TradChineseDefault',
      'HL Composer J',
      '$ID/Chinese: Traditional',
    ],
    ['zh-HK', 'TraditionalChineseKinsoku', 'TradChineseDefault', 'HL Composer J', '$ID/Chinese: Traditional'],
    ['zh-Hans', 'SimplifiedChineseKinsoku', 'SimpChineseDefault', 'HL Composer J', '$ID/Chinese: Simplified'],
    ['en', 'Nothing', 'Nothing', 'HL Composer', '$ID/English: UK'],
  ])('in %s, in every paragraph style', (locale, kinsoku, mojikumi, composer, language) => {
    const styles = stylesOf([aParagraph('body', '中', { align: 'center' })], locale)
    const names = tags(styles, 'ParagraphStyle')
      .map(({ Name }) => Name ?? '')
      .slice(1)
    expect(names).toContain('body center')
    for (const name of names) {
      const style = styleOf(styles, 'ParagraphStyle', name)
      expect(style).toContain(`<KinsokuSet type="enumeration">${kinsoku}</KinsokuSet>`)
      expect(style).toContain(`<Mojikumi type="enumeration">${mojikumi}</Mojikumi>`)
      expect(style).toContain(`Composer="${composer}"`)
      expect(style).toContain(`AppliedLanguage="${language}"`)
      expect(style).toContain(`Hyphenation="${locale === 'en'}"`)
    }
  })

  it('in a language that the document knows', () => {
    const [language] = tags(parts([], { locale: 'zh-Hans' }).get('designmap.xml') ?? '', 'Language')
    expect(language).toMatchObject({ Name: '$ID/Chinese: Simplified' })
  })

  it('a Simplified page is set in Simplified fonts', () => {
    expect(styleOf(stylesOf([], 'zh-Hans', broadsheet), 'ParagraphStyle', 'body')).toContain('Noto Serif SC')
  })
})
