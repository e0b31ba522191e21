/**
 * Replaces characters that a PDF gives in place of those that were printed. Its fonts map glyphs
 * back to radicals (⽇ for 日), to compatibility ideographs, or to the rotated punctuation of
 * vertical setting (︵ for （). They are replaced one by one, because NFKC over the whole text would
 * also turn ，：（） into ASCII. Each UTF-16 unit becomes one unit, so offsets stay valid.
 *
 * Facts: Unicode NFKC for U+2F00-2FDF and U+F900-FAFF, `radicals` for U+2E80-2EFF, and the Unicode
 * blocks Vertical Forms and CJK Compatibility Forms for the punctuation.
 */

import { radicals } from '../../../attribution/text/radicals.ts'

const VERTICAL_FORMS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︲–︳＿︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』﹇［﹈］'

const table = new Map<string, string>()
for (let i = 0; i + 1 < VERTICAL_FORMS.length; i += 2)
  table.set(VERTICAL_FORMS.charAt(i), VERTICAL_FORMS.charAt(i + 1))
for (const pair of radicals.trim().split(' '))
  if (pair.length === 2) table.set(pair.charAt(0), pair.charAt(1))

const isCompatibility = (code: number): boolean =>
  (code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)

/**
 * The character that was printed for one UTF-16 unit: itself for all but the few code points above.
 */
export const foldGlyph = (unit: string): string => {
  const code = unit.charCodeAt(0)
  if (code < 0x2e80) return unit
  if (isCompatibility(code)) {
    const folded = unit.normalize('NFKC')
    return folded.length === 1 ? folded : unit
  }
  return table.get(unit) ?? unit
}
