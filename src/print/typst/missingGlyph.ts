import { codePointName } from '../../xml/codePointName.ts'
import type { Layout, Paragraph } from '../layout/Layout.ts'
import type { PrintFinding } from '../types.ts'

/**
 * The mark for a character that no font has, as printers have always used it: U+3013, the geta
 * mark.
 */
export const STANDS_FOR_MISSING = '〓'

/**
 * The text for which Typst found no glyph; `undefined` for another error.
 * @param error what Typst threw; its message quotes the text as Rust does
 */
export function missingIn(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : ''
  const quoted = /the text `\\?"([\s\S]*?)\\?"` could not be displayed/u.exec(message)?.[1]
  return quoted?.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
}

/** The finding about the first item with this text. */
export function glyphFinding({ frames }: Layout, text: string): PrintFinding {
  const frame = frames.find(
    (each) => each.type === 'text' && each.paragraphs.some((line) => wordsOf(line).includes(text)),
  )
  const paragraph =
    frame?.type === 'text' ? frame.paragraphs.find((line) => wordsOf(line).includes(text)) : undefined
  const around = paragraph ? wordsOf(paragraph) : text
  const at = Math.max(0, around.indexOf(text) - 12)
  return {
    item: frame?.item ?? 'page',
    rule: 'glyph-missing',
    severity: 'block',
    params: {
      character: text,
      codePoint: Array.from(text, codePointName).join(' '),
      text: around.slice(at, at + 30),
    },
  }
}

/** The layout with the mark in place of the text, so that the rest can be set. */
export const withoutGlyph = (layout: Layout, text: string): Layout => ({
  ...layout,
  frames: layout.frames.map((frame) =>
    frame.type === 'text'
      ? { ...frame, paragraphs: frame.paragraphs.map((line) => replaced(line, text)) }
      : frame,
  ),
})

const wordsOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('')

const replaced = (paragraph: Paragraph, text: string): Paragraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ ...run, text: run.text.replaceAll(text, STANDS_FOR_MISSING) })),
})
