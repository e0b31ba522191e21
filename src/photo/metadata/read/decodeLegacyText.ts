/** The encodings that newsrooms' picture metadata is found in. */
export type LegacyCharset = 'utf-8' | 'gb18030' | 'big5' | 'windows-1252'

/** All the file's values in the one encoding that fits them best. */
export interface DecodedTexts {
  charset: LegacyCharset
  texts: string[]
}

/** Windows-1252's 0x80 to 0x9F (WHATWG Encoding); written out because Node 20's own decoder has them wrong. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Characters that picture captions can hardly do without, in both scripts: they decide when a few words would be
 * everyday characters in either encoding.
 */
const EVERYDAY = new Set(
  '的一是不在人有我他這这個个上們们來来到時时大地為为子中你說说生國国年著就那和要她出也得里後后自以會会家可下而過过天去能對对小多然於于' +
    '心學学么之都好看起發发當当沒没成只如事把還还用第樣样道想作種种開开美總总從从無无情己面最女但現现前些所同日手又行意動动方期它頭头經经長长兒儿' +
    '回位分愛爱老因很給给名法間间斯知世什兩两次使身者被高已親亲其進进此話话常與与活正感見见明問问力理爾尔點点文幾几定本公特做外孩相西果走將将月十實实' +
    '新華华社攝摄記记圖图京港香市民報报員员北東东南部長會議议主席總統统市區区工水電电車车路海山城街',
)

interface Encoding {
  /** Lead bytes of the block with the characters in daily use: GB 2312 level 1, Big5 level 1. */
  first: number
  last: number
  /** The lowest trail byte of that block. */
  trail: number
}

/** GB/T 2312-1980: level 1 is rows 16 to 55. Big5 (ETEN): level 1 is A440 to C67E. Symbols are A1 to A3 in both. */
const GB: Encoding = { first: 0xb0, last: 0xd7, trail: 0xa1 }
const BIG5: Encoding = { first: 0xa4, last: 0xc6, trail: 0x40 }

/** A tail cut off in the middle of a character (byte limits do that) is no reason against an encoding. */
function tryDecode(value: Uint8Array, charset: string): string | undefined {
  const decoder = new TextDecoder(charset, { fatal: true })
  try {
    return decoder.decode(value, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function decodeAll(values: readonly Uint8Array[], charset: string): string[] | undefined {
  const texts = values.map((value) => tryDecode(value, charset))
  return texts.every((text) => text !== undefined) ? texts : undefined
}

/** How much the two-byte characters look like everyday text: 1 is wholly so, 0 and less is not. */
function plausibility(values: readonly Uint8Array[], texts: readonly string[], block: Encoding): number {
  let points = 0
  let characters = 0
  for (const value of values) {
    for (let at = 0; at + 1 < value.length; at += 1) {
      const lead = value[at] ?? 0
      if (lead < 0x80) continue
      const trail = value[at + 1] ?? 0
      characters += 1
      at += 1
      if (lead >= block.first && lead <= block.last && trail >= block.trail) points += 1
      else if (lead >= 0xa1 && lead <= 0xa3 && trail >= block.trail) points += 0.5
      else if (trail < block.trail || lead < 0xa1) points -= 1
    }
  }
  const everyday =
    texts
      .join('')
      .match(/\p{Script=Han}/gu)
      ?.filter((character) => EVERYDAY.has(character)).length ?? 0
  return characters === 0 ? 0 : (points + everyday) / characters
}

/** In a western language most letters are ASCII; text without them is not in Windows-1252, however rare its characters. */
function isMostlyHigh(values: readonly Uint8Array[]): boolean {
  const bytes = values.reduce((sum, value) => sum + value.length, 0)
  const high = values.reduce((sum, value) => sum + value.filter((byte) => byte >= 0x80).length, 0)
  return high > bytes * 0.6
}

function windows1252(value: Uint8Array): string {
  const text = Buffer.from(value).toString('latin1')
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80))
}

/**
 * Text that does not say how it is encoded, as agencies' pictures carried it for twenty years: UTF-8 when every value is
 * valid UTF-8, else GB 18030 or Big5, whichever makes more everyday characters, else Windows-1252.
 * The values of one file are judged together, because a single name of two characters fits several encodings.
 *
 * @param values the raw bytes, one item a value; the texts come back in the same order.
 * @param saysUtf8 whether the file claims UTF-8, which is believed where it can be true.
 */
export function decodeLegacyText(values: readonly Uint8Array[], saysUtf8 = false): DecodedTexts {
  const utf8 = decodeAll(values, 'utf-8')
  // A short GB word can be valid UTF-8 by accident, but then for code points that no character has.
  if (utf8 && (saysUtf8 || !/\p{Cn}/u.test(utf8.join('')))) return { charset: 'utf-8', texts: utf8 }
  const candidates = (
    [
      ['gb18030', GB],
      ['big5', BIG5],
    ] as const
  ).flatMap(([charset, block]) => {
    const texts = decodeAll(values, charset)
    return texts ? [{ charset, texts, score: plausibility(values, texts, block) }] : []
  })
  const [best] = candidates.sort((a, b) => b.score - a.score)
  if (best && (best.score > 0 || isMostlyHigh(values))) return { charset: best.charset, texts: best.texts }
  return { charset: 'windows-1252', texts: values.map(windows1252) }
}
