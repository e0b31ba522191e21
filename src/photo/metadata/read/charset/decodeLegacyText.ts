import { CANDIDATES } from './candidates.ts'
import { decodeAs } from './decodeAs.ts'
import type { Candidate } from './candidates.ts'

/** A file's values as text. */
export interface DecodedTexts {
  /** In the order of the values; `undefined` for one whose charset is not certain. */
  texts: (string | undefined)[]
  /** What the values that are no UTF-8 were read as; `utf-8` where there are none, `undefined` where it is not certain. */
  charset: string | undefined
}

/** How much less likely every other reading must be: e to the 4, about fifty times. */
const MARGIN = 4

/** What a byte beyond ASCII costs when nothing is known: a reading that is less likely than noise is none. */
const NOISE = 5.3
const ASCII = 3
/** A value that ends in the middle of a character: limits in bytes do that, seldom. */
const CUT = 6

const isAscii = (value: Uint8Array): boolean => value.every((byte) => byte < 0x80)

/** A value that can be UTF-8: whether it is text, and whether that is beyond doubt or rests on the file's other values. */
interface Utf8 {
  text: string
  isText: boolean
  isCertain: boolean
}

function utf8In(value: Uint8Array): Utf8 | undefined {
  let text: string
  try {
    // As a stream, a character that is cut off at the end is left out.
    text = new TextDecoder('utf-8', { fatal: true }).decode(value, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
  // A short word in GB 18030 can be valid UTF-8 by accident, but then for code points that no character has.
  const isText = !/[\p{Cn}\p{Co}]/u.test(text)
  const beyond = [...text].filter((character) => character >= '\u0080')
  const isCertain =
    isText && (beyond.length >= 3 || beyond.some((character) => character >= '\u0800') || isLatinWord(text))
  return { text, isText, isCertain }
}

/** Jürgen, Zoé, Łucja: accented letters, each beside a plain one, and nothing else beyond ASCII. No other charset's bytes spell that by accident. */
const isLatinWord = (text: string): boolean =>
  /^(?:[\x00-\x7f]|(?<=[a-z])[\u00c0-\u017f]|[\u00c0-\u017f](?=[a-z]))+$/iu.test(text)

interface Reading {
  charset: string
  texts: string[]
  /** Of all values with how rare the charset is, and of each by itself without: the file's other values know its charset. */
  total: number
  costs: number[]
}

function readAs(
  { charset, rarity, cost }: Candidate,
  values: readonly Uint8Array[],
  context: string,
): Reading[] {
  const decoded = values.map((value) => decodeAs(value, charset))
  if (!decoded.every((one) => one !== undefined)) return []
  const texts = decoded.map(({ text }) => text)
  const costs = decoded.map(({ text, isCut }) => cost(text) + (isCut ? CUT : 0))
  const cuts = decoded.filter(({ isCut }) => isCut).length
  // All values as one text, so that all are in one language.
  const together = cost([...texts, context].join('\n'))
  return [{ charset, texts, costs, total: together + rarity + cuts * CUT }]
}

const noiseOf = (values: readonly Uint8Array[]): number =>
  values.reduce((sum, value) => value.reduce((each, byte) => each + (byte < 0x80 ? ASCII : NOISE), sum), 0)

/** Values that must be in one charset: read where one reading is far more likely than every other that differs. */
function readTogether(values: readonly Uint8Array[], context: string): DecodedTexts {
  const [best, ...others] = CANDIDATES.flatMap((candidate) => readAs(candidate, values, context)).sort(
    (a, b) => a.total - b.total,
  )
  const nothing = { texts: values.map(() => undefined), charset: undefined }
  if (!best || best.total > noiseOf(values) + ASCII * (context.length + values.length) + 1) return nothing
  const rivals = others.filter(({ total }) => total - best.total < MARGIN)
  const texts = best.texts.map((text, at) => (isSure(text, at, best, rivals, others) ? text : undefined))
  return { texts, charset: texts.some((text) => text !== undefined) ? best.charset : undefined }
}

/** No reading that is nearly as likely says something else, and this value alone does not speak against the rest. */
function isSure(
  text: string,
  at: number,
  best: Reading,
  rivals: readonly Reading[],
  others: readonly Reading[],
): boolean {
  const own = best.costs[at] ?? Infinity
  return (
    rivals.every(({ texts }) => texts[at] === text) &&
    others.every(({ texts, costs }) => texts[at] === text || own - (costs[at] ?? Infinity) < MARGIN)
  )
}

/** Together, because a name of two characters alone fits several charsets; one by one where they are not all in one. */
function readRest(values: readonly Uint8Array[], context: string): DecodedTexts {
  const together = readTogether(values, context)
  if (together.charset !== undefined || values.length < 2) return together
  const alone = values.map((value) => readTogether([value], context))
  const charsets = new Set(alone.flatMap(({ charset }) => charset ?? []))
  return { texts: alone.flatMap(({ texts }) => texts), charset: [...charsets].join(' and ') || undefined }
}

/**
 * Text that does not say how it is encoded, as agencies' pictures carried it for twenty years. A value that is UTF-8 is read so;
 * the others together in the charset of {@link CANDIDATES} that makes of them what somebody may have written. A value of
 * which that is not certain is left out: it must never become somebody's credit by guess.
 *
 * @param values the raw bytes, one item a value.
 * @param saysUtf8 whether the file claims UTF-8, which is believed where it can be true.
 */
export function decodeLegacyText(values: readonly Uint8Array[], saysUtf8 = false): DecodedTexts {
  const utf8 = values.map(utf8In)
  const areAll = saysUtf8 || utf8.every((reading) => reading?.isText)
  const texts = values.map((value, at) => {
    const reading = utf8[at]
    return reading && (areAll || reading.isCertain || isAscii(value)) ? reading.text : undefined
  })
  const left = values.flatMap((_, at) => (texts[at] === undefined ? [at] : []))
  if (left.length === 0) return { texts, charset: 'utf-8' }
  // What is read already tells the language: a Bjørn in an English file is no Bjřrn.
  const context = texts.filter((text) => text !== undefined && !/[^\x20-\x7e]/.test(text)).join(' ')
  const rest = readRest(
    left.flatMap((at) => values[at] ?? []),
    context.slice(0, 500),
  )
  left.forEach((at, index) => (texts[at] = rest.texts[index]))
  return { texts, charset: rest.charset }
}
