import type { Frame, Layout, Paragraph, PictureFrame, Run } from '../layout/Layout.ts'
import { sizeOf } from '../layout/stack.ts'
import { toPoints } from '../layout/units.ts'
import type { Page } from '../types.ts'
import type { FontSet, Template, TypeSpec } from '../templates/types.ts'
import { printable, typesetText, type Piece } from './typesetText.ts'
import { uprightLines } from './uprightLines.ts'

/** Points from the left for a step of indentation. */
const STEP = 14

/**
 * Styles that are headings to a reader who listens: headlines of the first level, what stands
 * inside of the second.
 */
const LEVELS: Partial<Record<Paragraph['style'], 1 | 2>> = {
  'headline-lead': 1,
  'headline-second': 1,
  'headline-brief': 1,
  'box-title': 1,
  subhead: 2,
}

/** The fonts of a page in its language. */
export const fontsOf = ({ fonts, fontsIn }: Template, locale: string): FontSet => fontsIn?.[locale] ?? fonts

/** What every Typst program needs to set text: its language, its styles and colours. */
export function textData(template: Template, locale: string) {
  const fonts = fontsOf(template, locale)
  const styles = Object.entries(template.type).map(([style, { family }]) => [style, { font: fonts[family] }])
  return { ...languageOf(locale), accent: template.colour.accent, styles: Object.fromEntries(styles) }
}

function languageOf(locale: string): { lang: string; region: string | null } {
  if (!locale.startsWith('zh')) return { lang: locale.slice(0, 2).toLowerCase(), region: null }
  return { lang: 'zh', region: locale === 'zh-Hans' ? 'CN' : locale === 'zh-TW' ? 'TW' : 'HK' }
}

/** What makes a proof of a page. */
export interface Proof {
  /** Across the page, and over the notes. */
  mark: string
  /** On a page of their own. */
  notes: readonly string[]
}

/**
 * A page as the program reads it. `paths` names the file of each picture frame; one without is left
 * out.
 */
export function pageData(
  page: Page,
  layout: Layout,
  template: Template,
  paths: ReadonlyMap<string, string>,
  proof?: Proof,
) {
  const headings = new HeadingLevels()
  const frames = layout.frames.flatMap((frame) => {
    const data = frameData(frame, template, paths, headings)
    return data ? [data] : []
  })
  return {
    ...textData(template, page.locale),
    title: [page.publication, page.title, page.date].filter(Boolean).join(' ') || page.id,
    author: page.publication,
    width: template.page.width,
    height: template.page.height,
    bleed: template.bleed,
    mark: proof?.mark ?? null,
    notes: proof?.notes.map(printable) ?? [],
    noteFont: fontsOf(template, page.locale).sans,
    frames,
  }
}

function frameData(
  frame: Frame,
  template: Template,
  paths: ReadonlyMap<string, string>,
  headings: HeadingLevels,
) {
  const { id, area, type } = frame
  switch (type) {
    case 'shape':
      return { type, id, ...area, stroke: frame.stroke, colour: frame.colour, tint: frame.tint }
    case 'picture':
      return pictureData(frame, paths)
    case 'text':
      return {
        type,
        id,
        ...area,
        columns: frame.columns,
        gutter: frame.gutter,
        valign: frame.align,
        paragraphs: frame.paragraphs.map((paragraph) =>
          paragraphData(
            paragraph,
            template,
            headings.of(paragraph),
            frame.vertical ? area.height : undefined,
          ),
        ),
      }
  }
}

function pictureData({ type, id, area, alt }: PictureFrame, paths: ReadonlyMap<string, string>) {
  const path = paths.get(id)
  // PDF/UA-1 wants words for every picture; a photo without them is on a proof only, since the gate
  // asks for them.
  return path === undefined ? undefined : { type, id, ...area, path, alt: alt.trim() === '' ? id : alt }
}

/**
 * A heading of the second level has one of the first before it, or is one itself (PDF/UA-1, 7.4.2).
 */
class HeadingLevels {
  #seen = false

  of({ style }: Paragraph): number {
    const level = LEVELS[style] ?? 0
    if (level === 0) return 0
    const given = this.#seen ? level : 1
    this.#seen = true
    return given
  }
}

/**
 * @param upright height in millimetres of the frame in which the characters stand one under the
 *   other
 */
export function paragraphData(paragraph: Paragraph, template: Template, heading = 0, upright?: number) {
  const spec = template.type[paragraph.style]
  const size = sizeOf(paragraph, template)
  const { leading, gap, height, keep } = paragraph.set
  return {
    size,
    leading,
    gap,
    height,
    sticky: keep,
    heading,
    align: paragraph.align ?? spec.align ?? 'left',
    first: paragraph.align || paragraph.indent ? 0 : (spec.indent ?? 0) * size,
    inset: (paragraph.indent ?? 0) * STEP,
    rtl: paragraph.direction === 'rtl',
    runs: runsData(paragraph, spec, size, template),
    upright:
      upright === undefined
        ? []
        : uprightLines(paragraph.runs, toPoints(upright) / size).map((line) =>
            line.map(({ text, ...cell }) => ({
              ...cell,
              run: runData(
                { text, glued: false, mayBreak: false },
                { marks: [] },
                paragraph.style,
                spec,
                size,
              ),
            })),
          ),
  }
}

function runsData({ runs, style }: Paragraph, spec: TypeSpec, size: number, { type }: Template) {
  return runs.flatMap((run) => {
    const own = run.style ? type[run.style] : spec
    return typesetText(run.text).map((piece) =>
      runData(piece, run, run.style ?? style, own, run.style ? own.size : size),
    )
  })
}

function runData(
  piece: Piece,
  { marks }: Pick<Run, 'marks'>,
  style: Paragraph['style'],
  spec: TypeSpec,
  size: number,
) {
  return {
    ...piece,
    style,
    size,
    weight: marks.includes('bold') ? Math.max(700, spec.weight) : spec.weight,
    colour: spec.colour ?? 'black',
    underline: marks.includes('underline'),
    strike: marks.includes('strikethrough'),
    sub: marks.includes('subscript'),
    super: marks.includes('superscript'),
  }
}
