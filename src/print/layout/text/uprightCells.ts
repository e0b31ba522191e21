/**
 * One cell of an upright line: a character, a short number set across, or words and signs that lie
 * on their side.
 */
export interface Cell {
  text: string
  /** Height in characters. */
  tall: number
  /** Whether it is set on its side, turned a quarter to the right. */
  turned: boolean
}

/**
 * What a line of Latin text is made of: letters with their accents, digits, and the signs that
 * belong to numbers. U+00B7 stands between two Chinese names, and is none of them.
 */
const ACROSS = String.raw`[!-~\u00A1-\u00AA\u00AC-\u00B6\u00B8-\u00BA\u00BC-\u024F\u0300-\u052F\u1E00-\u1FFF\u2019\u2030\u2032\u2033\u20A0-\u20CF\u2212]`

/** A number in full-width digits with its point or sign: it must not come apart. */
const WIDE_NUMBER = String.raw`[＋－￥＄]?[０-９]+(?:[．，：／][０-９]+)*[％‰]?`

const CELLS = new RegExp(
  String.raw`(?<gap>[\n 　]+)|(?<across>${ACROSS}+(?:[ \u00A0]${ACROSS}+)*)|(?<wide>${WIDE_NUMBER})`,
  'gu',
)

/**
 * Signs that follow the line (Unicode UAX #50, orientation R or Tr): dashes, waves, dots that leave
 * out words, brackets and quotation marks. Upright, a dash would be read as 一.
 */
const FOLLOWS_LINE =
  /^[\u2010-\u2015\u2212\uFF0D\u30FC\u2500\u2501\u301C\uFF5E\u3030~\u2025\u2026\u22EF()[\]{}<>«»‹›‘’“”〝〞〟（）［］｛｝＜＞｟｠「」『』《》〈〉【】〔〕〖〗〘〙-]$/u

/** Letters and digits of which two have room side by side. */
const SHORT = /^[\p{L}\p{N}\p{M}]{1,2}$/u

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The cells of an upright headline, a list for each part between its spaces and breaks: a new line
 * begins there. A space inside Latin words parts nothing.
 */
export function uprightCells(words: string): Cell[][] {
  const lines: Cell[][] = [[]]
  const put = (cells: readonly Cell[]) => lines.at(-1)?.push(...cells)
  let at = 0
  for (const found of words.matchAll(CELLS)) {
    put(eachOf(words.slice(at, found.index)))
    const [text] = found
    if (found.groups?.gap !== undefined) lines.push([])
    else put(found.groups?.across === undefined ? wideCells(text) : [acrossCell(text)])
    at = found.index + text.length
  }
  put(eachOf(words.slice(at)))
  return lines.filter((line) => line.length > 0)
}

/** Height of a line in characters. */
export const tallOf = (cells: readonly Cell[]): number => cells.reduce((sum, { tall }) => sum + tall, 0)

const eachOf = (text: string): Cell[] =>
  Array.from(graphemes.segment(text), ({ segment }) => ({
    text: segment,
    tall: 1,
    turned: FOLLOWS_LINE.test(segment),
  }))

function acrossCell(text: string): Cell {
  if (SHORT.test(text)) return { text, tall: 1, turned: false }
  const isLone = Array.from(text).length === 1
  if (isLone) return { text, tall: 1, turned: FOLLOWS_LINE.test(text) }
  const width = Array.from(text).reduce((sum, character) => sum + widthOf(character), 0)
  return { text, tall: Math.ceil(width - 0.05), turned: true }
}

/** A lone digit or sign stands upright; a number with a point or a sign lies on its side. */
const wideCells = (text: string): Cell[] =>
  /[^０-９]/u.test(text) ? [{ text, tall: text.length, turned: true }] : eachOf(text)

/** About how wide a character of a heavy sans serif is, in em; what is set is fitted into it. */
function widthOf(character: string): number {
  if (/[iljtfI.,:;'’|! ()[\]]/u.test(character)) return 0.38
  if (/[mwMW%@&—‰]/u.test(character)) return 0.98
  return /\p{Lu}/u.test(character) ? 0.72 : 0.62
}
