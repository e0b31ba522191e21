import { codePointName } from '../../xml/codePointName.ts'
import { wellFormed } from '../../xml/wellFormed.ts'
import type { Layout, Paragraph } from '../layout/Layout.ts'
import type { PrintFinding } from '../types.ts'

/**
 * The mark for a character that no font has, as printers have always used it: U+3013, the geta
 * mark.
 */
export const STANDS_FOR_MISSING = '〓'

const QUOTED = /the text `\\?"([\s\S]*?)\\?"` could not be displayed/gu

/**
 * The texts for which Typst found no glyph, each once; none for another error. A character of
 * several code points (an emoji with its skin tone) comes in pieces.
 *
 * @param error what Typst threw; its message quotes each text as Rust does
 */
export function allMissingIn(error: unknown): string[] {
  const message = error instanceof Error ? error.message : ''
  const quoted = [...message.matchAll(QUOTED)].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
  return [...new Set(quoted)]
}

/** The first of them; `undefined` for another error. */
export const missingIn = (error: unknown): string | undefined => allMissingIn(error)[0]

/**
 * The characters of these texts, as a reader counts them, to which the missing pieces belong. A
 * piece may be a code point that the fonts have alone (the 1 of a keycap): it is then missing only
 * in the character that holds it together with others.
 */
export function missingCharacters(texts: readonly string[], pieces: readonly string[]): string[] {
  const all = [...new Set(texts.flatMap(graphemesOf))]
  const composed = all.filter(
    (character) =>
      Array.from(character).length > 1 && pieces.some((piece) => piece !== '' && character.includes(piece)),
  )
  const left = pieces.filter((piece) => !composed.some((character) => character.includes(piece)))
  const alone = all.filter((character) => left.some((piece) => piece.includes(character)))
  return [...composed, ...alone]
}

/** The finding about the first item with this character. */
export function glyphFinding({ frames }: Layout, character: string): PrintFinding {
  const lines = frames.flatMap((frame) =>
    frame.type === 'text' ? frame.paragraphs.map((line) => ({ item: frame.item, words: wordsOf(line) })) : [],
  )
  const found =
    lines.find(({ words }) => graphemesOf(words).includes(character)) ??
    lines.find(({ words }) => words.includes(character))
  const around = graphemesOf(found?.words ?? character)
  const at = Math.max(0, around.indexOf(character) - 12)
  return {
    item: found?.item ?? 'page',
    rule: 'glyph-missing',
    severity: 'block',
    params: {
      character: wellFormed(character),
      codePoint: Array.from(character, codePointName).join(' '),
      text: wellFormed(around.slice(at, at + 30).join('')),
    },
  }
}

/** The layout with the mark in place of the character, so that the rest can be set. */
export const withoutGlyph = (layout: Layout, character: string): Layout => ({
  ...layout,
  frames: layout.frames.map((frame) =>
    frame.type === 'text'
      ? { ...frame, paragraphs: frame.paragraphs.map((line) => replaced(line, character)) }
      : frame,
  ),
})

/** A text with the mark in place of each of these characters, and of no part of another. */
export const withMarks = (text: string, characters: readonly string[]): string =>
  characters.some((character) => text.includes(character))
    ? graphemesOf(text)
        .map((each) => (characters.includes(each) ? STANDS_FOR_MISSING : each))
        .join('')
    : text

/** Every text of a layout. */
export const textsOf = ({ frames }: Layout): string[] =>
  frames.flatMap((frame) =>
    frame.type === 'text' ? frame.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : [],
  )

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
const graphemesOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)

const wordsOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('')

const replaced = (paragraph: Paragraph, character: string): Paragraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ ...run, text: withMarks(run.text, [character]) })),
})
