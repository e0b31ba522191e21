import { decodeAs } from './candidates.ts'
import { ALPHABETS, EVERYDAY_HAN, EVERYDAY_HANGUL } from './languages.ts'
import type { Alphabet, LatinLanguage } from './languages.ts'

/*
 * How unlikely a text is in a language, in nats: for each character the negative logarithm of its share in what is written in
 * that language, roughly. The numbers are orders of magnitude: ln(350 characters / half of a text) and so on. They only have
 * to be right enough to tell a language from another one's bytes.
 */

/** Every model gives ASCII the same, because every charset here contains it. */
const ASCII = 3
/** What is never found at that place. */
const ABSURD = 12
const PUNCTUATION = 5

const isAscii = (character: string): boolean => character < '\u0080'

const everydayHan = new Set(EVERYDAY_HAN)
const everydayHangul = new Set(EVERYDAY_HANGUL)

/** The characters in daily use: level 1 of GB/T 2312-1980 (rows 16 to 55) and of Big5 (A440 to C67E). */
const dailyHan = onceNeeded(() => [
  ...block('gb18030', 0xb0, 0xd7, 0xa1),
  ...block('big5-hkscs', 0xa4, 0xc6, 0x40),
])

/** The syllables of KS X 1001 (rows 16 to 40): the others that Unicode has are hardly ever written. */
const dailyHangul = onceNeeded(() => block('euc-kr', 0xb0, 0xc8, 0xa1))

function onceNeeded(make: () => Iterable<string>): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | undefined
  return () => (made ??= new Set(make()))
}

/** A charset's characters by lead and trail byte, pair by pair: a pair that it does not have would swallow its neighbour. */
function* block(charset: string, first: number, last: number, from: number): Generator<string> {
  for (let lead = first; lead <= last; lead += 1) {
    for (let trail = from; trail < 0xff; trail += 1) {
      const pair = decodeAs(Uint8Array.of(lead, trail), charset)
      if (pair && [...pair.text].length === 1) yield pair.text
    }
  }
}

const CJK_PUNCTUATION = /[\u3000-\u3030\u30FB\uFF00-\uFF65·‘’“”…—–°℃★●◆■]/u

/** Chinese does not stand in the middle of a Latin word, as it does where a French é was read with its neighbour. */
const touchesLetter = (before: string, after: string): number =>
  /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after) ? 5 : /[a-z]/.test(before + after) ? 2 : 0

/** A sum over the characters, each with its neighbours. */
function sum(text: string, costOf: (character: string, before: string, after: string) => number): number {
  const characters = [...text]
  return characters.reduce(
    (total, one, at) =>
      total + (isAscii(one) ? ASCII : costOf(one, characters[at - 1] ?? '', characters[at + 1] ?? '')),
    0,
  )
}

/** Chinese in either script. */
export const hanCost = (text: string): number =>
  sum(text, (one, before, after) => {
    if (CJK_PUNCTUATION.test(one)) return PUNCTUATION
    if (!/\p{Script=Han}/u.test(one)) return ABSURD
    const own = everydayHan.has(one) ? 6.65 : dailyHan().has(one) ? 9.6 : one.length > 1 ? 15 : 13.5
    return own + touchesLetter(before, after)
  })

/** Japanese, which has kana in every sentence: a text without any is as unlikely as it is long. */
export const japaneseCost = (text: string): number =>
  sum(text, (one) => {
    if (/\p{Script=Hiragana}/u.test(one)) return 5.2
    if (/[\uFF66-\uFF9F]/.test(one)) return 9
    if (/[\p{Script=Katakana}ー]/u.test(one)) return 6.4
    if (CJK_PUNCTUATION.test(one)) return PUNCTUATION
    if (!/\p{Script=Han}/u.test(one)) return ABSURD
    return dailyHan().has(one) ? 8.7 : 11
  }) + (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || isAllAscii(text) ? 0 : 10)

/** Korean, today's: without Chinese characters. */
export const koreanCost = (text: string): number =>
  sum(text, (one) => {
    if (everydayHangul.has(one)) return 4.9
    if (dailyHangul().has(one)) return 8.6
    return CJK_PUNCTUATION.test(one) ? PUNCTUATION : ABSURD
  })

const isAllAscii = (text: string): boolean => [...text].every(isAscii)

/** Punctuation of European texts that single-byte charsets have beyond ASCII. */
const SIGNS = /[‘’‚“”„«»‹›–—…•·©®™°€£§№¿¡\u00A0]/u

const isCapital = (one: string): boolean => /\p{Lu}/u.test(one)
const isLetter = (one: string): boolean => /[\p{L}\p{M}]/u.test(one)

/** A letter by its place: small anywhere, a capital at a word's start or among capitals. */
function letterCost(one: string, before: string, after: string, small: number): number {
  if (!isCapital(one)) return isCapital(before) && isCapital(after) ? ABSURD : small
  return /\p{Ll}/u.test(before) ? ABSURD : small + 0.5
}

function signCost(one: string, before: string, after: string): number {
  if (!SIGNS.test(one)) return ABSURD
  const isInside = isLetter(before) && isLetter(after)
  // l’été, col·legi
  return isInside && one !== '’' && (one !== '·' || before !== 'l' || after !== 'l') ? ABSURD : PUNCTUATION
}

/** Languages of the Latin alphabet; the best of them counts. */
export function latinCost(languages: readonly LatinLanguage[]): (text: string) => number {
  const all = languages.map(({ letters, words, share = 4.5 }) => ({
    letters: new Set(letters + letters.toUpperCase()),
    words: new Set(words.split(' ')),
    share,
  }))
  return (text) => {
    const found = all.map(
      ({ words }) => (text.toLowerCase().match(WORD) ?? []).filter((word) => words.has(word)).length,
    )
    // Words give away the part of the world, letters the language: names are borrowed.
    return Math.min(...all.map((language) => costIn(language, text))) - Math.min(4, Math.max(...found))
  }
}

const WORD = /(?<!\p{L})[a-z]+(?!\p{L})/gu

interface Known {
  letters: ReadonlySet<string>
  words: ReadonlySet<string>
  share: number
}

/** The letters of these languages that are words by themselves. */
const LONE = /[àáâãäåæèéêíìîïòóôöúùûü]/i

function costIn({ letters, share }: Known, text: string): number {
  return sum(text, (one, before, after) => {
    if (!isLetter(one)) return signCost(one, before, after)
    if (!isLetter(before) && !isLetter(after) && !LONE.test(one)) return ABSURD
    return letterCost(one, before, after, letters.has(one) && fits(one, after) ? share : 9)
  })
}

/** The Portuguese õ stands before e alone; before other letters it is a Hungarian ő in the wrong charset. */
const fits = (one: string, after: string): boolean => !/õ/i.test(one) || /e/i.test(after)

/** A text in an alphabet of its own. */
export function alphabetCost(alphabet: Alphabet): (text: string) => number {
  const isOwn = new RegExp(`[\\p{Script=${alphabet}}]`, 'u')
  const common = new Set<string>(ALPHABETS[alphabet])
  return (text) =>
    sum(text, (one, before, after) => {
      if (!isOwn.test(one)) return signCost(one, before, after)
      // A Latin letter in the middle of a word of another alphabet is another charset's.
      if (/[A-Za-z]/.test(before + after)) return ABSURD
      if (isMisplaced(one, before, after)) return ABSURD
      return letterCost(one, before, after, common.has(one.toLowerCase()) ? 2.9 : 4.3)
    })
}

/** Thai writes some vowels before their consonant, and marks above or below it: elsewhere they are another charset's. */
const isMisplaced = (one: string, before: string, after: string): boolean =>
  (/[\p{M}ะาำ]/u.test(one) && !/[ก-ฮ\p{M}\u05B0-\u05EA]/u.test(before)) ||
  (/[เแโใไ]/.test(one) && !/[ก-ฮ]/.test(after))
