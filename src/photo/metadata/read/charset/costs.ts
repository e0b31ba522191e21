import { decodeAs } from './decodeAs.ts'
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

/** Asked of each character of each value in each charset, so answered once for each character that there is. */
function remembered(pattern: RegExp): (character: string) => boolean {
  const answers = new Map<string, boolean>()
  return (character) => {
    const known = answers.get(character)
    if (known !== undefined) return known
    const answer = pattern.test(character)
    answers.set(character, answer)
    return answer
  }
}

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

const isCjkPunctuation = remembered(/[\u3000-\u3030\u30FB\uFF00-\uFF65·‘’“”…—–°℃★●◆■]/u)
const isHan = remembered(/\p{Script=Han}/u)
const isHiragana = remembered(/\p{Script=Hiragana}/u)
const isKatakana = remembered(/[\p{Script=Katakana}ー]/u)
const isHalfKatakana = remembered(/[\uFF66-\uFF9F]/u)

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
    if (isCjkPunctuation(one)) return PUNCTUATION
    if (!isHan(one)) return ABSURD
    const own = everydayHan.has(one) ? 6.65 : dailyHan().has(one) ? 9.6 : one.length > 1 ? 15 : 13.5
    return own + touchesLetter(before, after)
  })

/** Japanese, which has kana in every sentence: a text without any is as unlikely as it is long. */
export const japaneseCost = (text: string): number =>
  sum(text, (one) => {
    if (isHiragana(one)) return 5.2
    if (isHalfKatakana(one)) return 9
    if (isKatakana(one)) return 6.4
    if (isCjkPunctuation(one)) return PUNCTUATION
    if (!isHan(one)) return ABSURD
    return dailyHan().has(one) ? 8.7 : 11
  }) + (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) || isAllAscii(text) ? 0 : 10)

/** Korean, today's: without Chinese characters. */
export const koreanCost = (text: string): number =>
  sum(text, (one) => {
    if (everydayHangul.has(one)) return 4.9
    if (dailyHangul().has(one)) return 8.6
    return isCjkPunctuation(one) ? PUNCTUATION : ABSURD
  })

const isAllAscii = (text: string): boolean => [...text].every(isAscii)

/** Punctuation of European texts that single-byte charsets have beyond ASCII. */
const isSign = remembered(/[‘’‚“”„«»‹›–—…•·©®™°€£§№¿¡\u00A0]/u)

const isCapital = remembered(/\p{Lu}/u)
const isSmall = remembered(/\p{Ll}/u)
const isLetter = remembered(/[\p{L}\p{M}]/u)

/** What a letter's place adds: a capital stands at a word's start or among capitals; `ABSURD` anywhere else. */
function placeCost(one: string, before: string, after: string): number {
  if (!isCapital(one)) return isCapital(before) && isCapital(after) ? ABSURD : 0
  return isSmall(before) ? ABSURD : 0.5
}

function signCost(one: string, before: string, after: string): number {
  if (!isSign(one)) return ABSURD
  const isInside = isLetter(before) && isLetter(after)
  // l’été, col·legi
  return isInside && one !== '’' && (one !== '·' || before !== 'l' || after !== 'l') ? ABSURD : PUNCTUATION
}

/** A letter beyond ASCII whose place does not speak against it: what it costs is the language's. */
interface OpenLetter {
  letter: string
  after: string
  place: number
}

/** The letters of these languages that are words by themselves. */
const isLone = remembered(/[àáâãäåæèéêíìîïòóôöúùûü]/i)

/** What a text costs in every Latin language, and its letters, which each language judges. */
function latinParts(text: string): { fixed: number; letters: OpenLetter[] } {
  const letters: OpenLetter[] = []
  const fixed = sum(text, (one, before, after) => {
    if (!isLetter(one)) return signCost(one, before, after)
    const place = placeCost(one, before, after)
    const stands = isLetter(before) || isLetter(after) || isLone(one)
    if (!stands || place === ABSURD) return ABSURD
    letters.push({ letter: one, after, place })
    return 0
  })
  return { fixed: fixed + unpairedCost(text), letters }
}

/** « and » come in pairs: one alone is a letter of another charset. */
const unpairedCost = (text: string): number => ((text.match(/[«»]/gu) ?? []).length % 2 === 0 ? 0 : ABSURD)

const WORD = /(?<!\p{L})[a-z]+(?!\p{L})/gu

/** Languages of the Latin alphabet; the best of them counts. */
export function latinCost(languages: readonly LatinLanguage[]): (text: string) => number {
  const all = languages.map(({ letters, words, share = 4.5 }) => {
    const own = new Set(letters + letters.toUpperCase())
    const costOf = ({ letter, after, place }: OpenLetter): number =>
      place + (own.has(letter) && fits(letter, after) ? share : 9)
    return { costOf, words: new Set(words.split(' ')) }
  })
  return (text) => {
    const { fixed, letters } = latinParts(text)
    const spoken = text.toLowerCase().match(WORD) ?? []
    const found = all.map(({ words }) => spoken.filter((word) => words.has(word)).length)
    const costs = all.map(({ costOf }) => letters.reduce((total, each) => total + costOf(each), 0))
    // Words give away the part of the world, letters the language: names are borrowed.
    return fixed + Math.min(...costs) - Math.min(4, Math.max(...found))
  }
}

/** The Portuguese õ stands before e alone; before other letters it is a Hungarian ő in the wrong charset. */
const fits = (one: string, after: string): boolean => !/õ/i.test(one) || /e/i.test(after)

/** A text in an alphabet of its own. */
export function alphabetCost(alphabet: Alphabet): (text: string) => number {
  const isOwn = remembered(new RegExp(`[\\p{Script=${alphabet}}]`, 'u'))
  const common = new Set<string>(ALPHABETS[alphabet])
  return (text) =>
    sum(text, (one, before, after) => {
      if (!isOwn(one)) return signCost(one, before, after)
      // A Latin letter in the middle of a word of another alphabet is another charset's.
      if (/[A-Za-z]/.test(before + after)) return ABSURD
      if (isMisplaced(one, before, after)) return ABSURD
      const place = placeCost(one, before, after)
      return place === ABSURD ? ABSURD : place + (common.has(one.toLowerCase()) ? 2.9 : 4.3)
    })
}

/** Thai writes some vowels before their consonant, and marks above or below it: elsewhere they are another charset's. */
const isMisplaced = (one: string, before: string, after: string): boolean =>
  (/[\p{M}ะาำ]/u.test(one) && !/[ก-ฮ\p{M}\u05B0-\u05EA]/u.test(before)) ||
  (/[เแโใไ]/.test(one) && !/[ก-ฮ]/.test(after))
