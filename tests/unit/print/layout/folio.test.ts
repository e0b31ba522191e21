import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import type { LayoutContext } from '../../../../src/print/layout/Elastic.ts'
import { folio } from '../../../../src/print/layout/folio.ts'
import type { Frame, Layout, Paragraph, PictureFrame } from '../../../../src/print/layout/Layout.ts'
import { coarse, picturesFound } from '../../../../src/print/layout/picturesFound.ts'
import { layoutPage } from '../../../../src/print/layout/layoutPage.ts'
import { toPoints } from '../../../../src/print/layout/units.ts'
import { glyphFinding, STANDS_FOR_MISSING, withoutGlyph } from '../../../../src/print/typst/missingGlyph.ts'
import { HeadingLevels } from '../../../../src/print/typst/HeadingLevels.ts'
import { selfId } from '../../../../src/print/idml/selfId.ts'
import { credit, p, photo, sidebar, story } from '../../../../src/story/build.ts'
import type { Subject } from '../../../../src/story/types.ts'
import type { Page } from '../../../../src/print/types.ts'
import { barePage } from '../helpers/barePage.ts'
import { aTemplate } from '../helpers/handmade.ts'

const template = aTemplate()
/** Each character is as long as its type is large. */
const context: LayoutContext = {
  template,
  register: defaultRegister,
  measure: (asked) =>
    asked.map(({ text, width }) => {
      const size = text.size ?? template.type[text.style].size
      const length = size * text.runs.map((run) => run.text).join('').length
      return { lines: Math.max(1, Math.ceil(length / toPoints(width))), length }
    }),
}
const head = (over: Partial<Page>): Page => ({ ...barePage([]), ...over })
const wordsOf = (frames: readonly Frame[]) =>
  frames.flatMap((frame) =>
    frame.type === 'text'
      ? [
          `${frame.part}: ${frame.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / ')}`,
        ]
      : [],
  )

describe('the head of a page', () => {
  it.each<[string, Partial<Page>, string[]]>([
    [
      'all that the page says',
      {
        section: 'A',
        number: 6,
        title: '本埠',
        publication: '海角日報',
        date: '2026-11-23',
        edition: '晚報',
      },
      ['masthead: A6　本埠', 'folio: 海角日報 / 2026年11月23日星期一　晚報'],
    ],
    ['a title alone', { title: '本埠' }, ['masthead: 本埠']],
    ['a number without a title', { section: 'B', number: 1 }, ['masthead: B1']],
    ['the page nought', { section: 'A', number: 0 }, ['masthead: A0']],
    ['a section without a number, which is none', { section: 'A' }, []],
    ['an edition alone', { edition: '晚報' }, ['folio: 晚報']],
    ['nothing', { title: '　', publication: ' ' }, []],
  ])('has %s', (_, page, words) => {
    expect(wordsOf(folio(head(page), context))).toEqual(words)
  })

  it('has its line, and stands within the margins', () => {
    const frames = folio(head({ title: '本埠', publication: '海角日報' }), context)
    expect(frames.filter(({ type }) => type === 'shape')).toHaveLength(1)
    for (const { area } of frames) {
      expect(area.x).toBeGreaterThanOrEqual(template.margins.left)
      expect(area.x + area.width).toBeLessThanOrEqual(template.page.width - template.margins.right + 1e-6)
    }
  })
})

describe('a page that is laid out', () => {
  const placed = (...subjects: Subject[]) =>
    layoutPage(
      barePage(subjects.map((subject, at) => ({ name: `item-${at + 1}`, role: 'second', subject }))),
      context,
    )

  it('has a frame for each item, and gives each its room', () => {
    const { frames, fit, findings } = placed(
      story({ headline: '題', attribution: credit('xinhua') }, p('一')),
      sidebar({ title: '框', credit: credit('cns') }, p('二')),
    )
    expect(new Set(frames.map(({ item }) => item))).toEqual(new Set(['item-1', 'item-2', 'page']))
    expect(fit.map(({ item }) => item)).toEqual(['item-1', 'item-2'])
    expect(findings).toEqual([])
  })

  it('says by how many lines a story is too long, and by how much a box is', () => {
    const long = p('夜航渡輪'.repeat(30_000))
    expect(placed(story({ headline: '題', attribution: credit('xinhua') }, long)).findings).toMatchObject([
      { item: 'item-1', rule: 'overset', severity: 'block' },
    ])
    expect(placed(sidebar({ title: '框', credit: credit('cns') }, long)).findings).toMatchObject([
      { item: 'item-1', rule: 'page-full' },
    ])
  })

  it('takes columns that there are not for those that there are', () => {
    const subject = story({ headline: '題', attribution: credit('xinhua') }, p('一'))
    for (const columns of [-3, 0, 0.4, 99, Number.MAX_SAFE_INTEGER]) {
      const { fit } = layoutPage(barePage([{ name: 'item-1', role: 'lead', columns, subject }]), context)
      expect(fit[0]?.area.width).toBeGreaterThan(0)
      expect(fit[0]?.area.width).toBeLessThanOrEqual(template.page.width)
    }
  })
})

describe('a picture’s pixels', () => {
  const frame = (ppi: number) =>
    ({ type: 'picture', item: 'item-1', photo: photo({ id: '7' }), ppi }) as PictureFrame // only these are read
  const pictures = { ...template.pictures, warnPpi: 200, blockPpi: 150 }
  const setting = { ...template, pictures }

  it.each([
    [200, []],
    [199.9, [['warn', 200]]],
    [150, [['warn', 200]]],
    [149.9, [['block', 150]]],
    [0.1, [['block', 150]]],
  ])('at %s to the inch: %j', (ppi, found) => {
    expect(coarse(frame(ppi), ppi, setting).map(({ severity, params }) => [severity, params.wanted])).toEqual(
      found,
    )
  })

  it('are not counted where nothing is known of them', () => {
    expect(picturesFound([frame(0), frame(90)], setting)).toMatchObject([{ params: { photo: '7', ppi: 90 } }])
  })
})

describe('a character that no font has', () => {
  const line = (text: string): Paragraph => ({
    style: 'body',
    runs: [{ text, marks: [] }],
    set: { leading: 1, gap: 0, lines: 1, height: 0, keepWithNext: false },
  })
  const layout = (...texts: string[]) =>
    ({
      frames: texts.map((text, at) => ({ type: 'text', item: `item-${at + 1}`, paragraphs: [line(text)] })),
      fit: [],
      findings: [],
    }) as unknown as Layout // only the words are read

  it('is found on the first item that has it, with the words around it', () => {
    const around = '甲'.repeat(40)
    expect(glyphFinding(layout('無', `${around}🜁${around}`), '🜁')).toMatchObject({
      item: 'item-2',
      rule: 'glyph-missing',
      params: { character: '🜁', codePoint: 'U+1F701', text: expect.stringContaining('🜁') },
    })
  })

  it('is the page’s where no item has it', () => {
    expect(glyphFinding(layout('無'), 'x')).toMatchObject({ item: 'page', params: { text: 'x' } })
  })

  it('is marked wherever it stands, so that the rest can be set', () => {
    expect(wordsOf(withoutGlyph(layout('一🜁二🜁'), '🜁').frames)).toEqual([
      `undefined: 一${STANDS_FOR_MISSING}二${STANDS_FOR_MISSING}`,
    ])
  })
})

describe('the headings of a page', () => {
  it('begin with the first level, whatever comes first, and skip none', () => {
    const levels = (...styles: Paragraph['style'][]) => {
      const heading = new HeadingLevels()
      return styles.map((style) => heading.of({ style } as Paragraph)) // only the style is read
    }
    expect(levels('body', 'headline-lead', 'subhead', 'body', 'box-title')).toEqual([0, 1, 2, 0, 1])
    expect(levels('subhead', 'subhead', 'headline-brief')).toEqual([1, 2, 1])
  })
})

describe('an id in InDesign’s files', () => {
  it.each([
    ['frame', ['item-3/photo-12'], 'frame.item-3.photo-12'],
    ['story', ['a b'], 'story.a_20_b'],
    ['story', ['a_b'], 'story.a_5f_b'],
    ['story', ['𠮷'], 'story._20bb7_'],
    ['story', [''], 'story.'],
  ])('%s of %j is %s', (kind, names, id) => {
    expect(selfId(kind, ...names)).toBe(id)
    expect(id).not.toMatch(/\s/)
  })
})
