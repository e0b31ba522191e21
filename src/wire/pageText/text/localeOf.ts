import { traditional } from '../../../attribution/text/traditional.ts'
import type { Locale } from '../../../story/types.ts'
import { isHan } from './ink.ts'

/** 1 for a character written only in Traditional Chinese, -1 for one only in Simplified. */
const weights = new Map<string, number>()
for (const pair of traditional.trim().split(' ')) {
  const [hant, hans] = [...pair]
  if (!hant || !hans || hant === hans) continue
  weights.set(hant, 1)
  weights.set(hans, -1)
}

/**
 * Which of the newsroom's languages a text is written in: `en` when it has more than four Latin
 * letters to each Han character, `zh-Hans` when more of its characters are written only in
 * Simplified than only in Traditional Chinese, otherwise `zh-Hant`.
 */
export const localeOf = (text: string): Locale => {
  let han = 0
  let latin = 0
  let balance = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isHan(code)) {
      han += 1
      balance += weights.get(text.charAt(i)) ?? 0
    } else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) {
      latin += 1
    }
  }
  // One Han character carries about as much text as four letters.
  if (latin > han * 4) return 'en'
  return balance < 0 ? 'zh-Hans' : 'zh-Hant'
}
