import type { Frame, Layout, PictureFrame } from '../layout/Layout.ts'
import { knownLanguageOf } from '../../language/Language.ts'
import { fontsOf } from '../templates/fontsOf.ts'
import type { Template } from '../templates/types.ts'
import type { Page } from '../types.ts'
import { HeadingLevels } from './HeadingLevels.ts'
import { paragraphData } from './paragraphData.ts'
import { printable } from './typesetText.ts'

/** The data that both Typst programs need to set text: language, styles and colours. */
export function textData(template: Template, locale: string) {
  const fonts = fontsOf(template, locale)
  const styles = Object.entries(template.type).map(([style, { family }]) => [style, { font: fonts[family] }])
  return { ...languageAndRegion(locale), accent: template.colour.accent, styles: Object.fromEntries(styles) }
}

/**
 * A language as Typst takes it: ISO 639-1 and, where the shapes of characters depend on it, a
 * region (ISO 3166-1).
 */
function languageAndRegion(locale: string): { lang: string; region: string | null } {
  const [language = '', ...subtags] = locale.toLowerCase().split(/[-_]/u)
  const known = knownLanguageOf(locale)
  if (known === 'zhHans') return { lang: 'zh', region: 'CN' }
  if (known === 'zhHant') return { lang: 'zh', region: subtags.includes('tw') ? 'TW' : 'HK' }
  return { lang: language, region: null }
}

/** What a proof has besides the page. */
export interface Proof {
  /** Printed across the page and above the notes. */
  mark: string
  /** Printed on a separate page. */
  notes: readonly string[]
}

/**
 * A page as the Typst program reads it. `paths` has the file of each picture frame; a frame without
 * a file is left out.
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
    title: printable([page.publication, page.title, page.date].filter(Boolean).join(' ')) || page.id,
    author: printable(page.publication),
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
  // PDF/UA-1 requires a description of every picture. Only a proof can have a photo without one,
  // since the gate requires it.
  return path === undefined
    ? undefined
    : { type, id, ...area, path, alt: alt.trim() === '' ? id : printable(alt) }
}
