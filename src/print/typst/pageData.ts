import type { Frame, Layout, PictureFrame } from '../layout/Layout.ts'
import type { FontSet, Template } from '../templates/types.ts'
import type { Page } from '../types.ts'
import { HeadingLevels } from './HeadingLevels.ts'
import { paragraphData } from './paragraphData.ts'
import { printable } from './typesetText.ts'

/** The fonts of a page in its language. */
export const fontsOf = ({ fonts, fontsIn }: Template, locale: string): FontSet => fontsIn?.[locale] ?? fonts

/** What every Typst program needs to set text: its language, its styles and colours. */
export function textData(template: Template, locale: string) {
  const fonts = fontsOf(template, locale)
  const styles = Object.entries(template.type).map(([style, { family }]) => [style, { font: fonts[family] }])
  return { ...languageAndRegion(locale), accent: template.colour.accent, styles: Object.fromEntries(styles) }
}

/**
 * What Typst calls a language: ISO 639-1 and, where the forms of characters turn on it, ISO 3166-1.
 */
function languageAndRegion(locale: string): { lang: string; region: string | null } {
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
