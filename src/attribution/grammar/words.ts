import { Kind } from '../text/charClass.ts'
import { charAt, kindAt, type Scan, skipSpaceBack, textBetween } from './scan.ts'

/** A Latin word in the stream. */
export interface Word {
  start: number
  end: number
}

const longestWord = 30

function isWordUnit(scan: Scan, at: number): boolean {
  const kind = kindAt(scan, at)
  if (kind === Kind.upper || kind === Kind.lower || kind === Kind.digit) return true
  const sign = charAt(scan, at)
  if (sign === "'") return true
  const inside = kindAt(scan, at + 1)
  return sign === '-' && (inside === Kind.upper || inside === Kind.lower)
}

/** The Latin word that ends at `end` (after white space), if any; an initial or abbreviation keeps its full stop. */
export function latinWordBefore(scan: Scan, end: number): Word | undefined {
  const last = skipSpaceBack(scan, end)
  let start = last
  if (charAt(scan, start - 1) === '.' && kindAt(scan, start - 2) === Kind.upper) start--
  while (start > 0 && last - start < longestWord && isWordUnit(scan, start - 1)) start--
  return start < last ? { start, end: last } : undefined
}

/** The word's folded text. */
export function wordText(scan: Scan, word: Word): string {
  return textBetween(scan, word.start, word.end)
}

const particles = new Set([
  'de',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'la',
  'le',
  'du',
  'dos',
  'ten',
  'ter',
  'y',
  'of',
  'and',
  'for',
  'the',
])

/** Picture houses, or parts of their names, that are written small. */
const smallHouses = new Set([
  'picture',
  'alliance',
  'picture-alliance',
  'imago',
  'eyevine',
  'ullstein',
  'bild',
])
// "imago images": the word alone is none.
const smallTails = new Set(['images', 'alliance', 'bild'])

/** Whether a small word belongs to a picture house: picture alliance, imago images. */
function isSmallHouse(scan: Scan, word: Word): boolean {
  const text = wordText(scan, word)
  if (!smallTails.has(text)) return smallHouses.has(text)
  const before = latinWordBefore(scan, word.start)
  return before !== undefined && smallHouses.has(wordText(scan, before))
}

/** Whether a word can be part of a name of a person or house. */
export function isNameWord(scan: Scan, word: Word): boolean {
  return (
    kindAt(scan, word.start) === Kind.upper ||
    kindAt(scan, word.start) === Kind.digit ||
    particles.has(wordText(scan, word)) ||
    isSmallHouse(scan, word)
  )
}

/** A run of capitalised words that ends at `end`: where it starts and how many words it has. */
export function nameRunBefore(
  scan: Scan,
  end: number,
  most = 6,
): { start: number; end: number; count: number } | undefined {
  let start = skipSpaceBack(scan, end)
  const last = start
  let count = 0
  while (count < most) {
    const word = latinWordBefore(scan, start)
    if (!word || !isNameWord(scan, word)) break
    start = word.start
    count++
  }
  while (count > 0 && kindAt(scan, start) === Kind.lower) {
    let i = start
    while (kindAt(scan, i) !== Kind.space && i < last) i++
    if (isSmallHouse(scan, { start, end: i })) break
    start = i + 1
    count--
  }
  return count > 0 ? { start, end: last, count } : undefined
}

/** Whether a picture house that is written small starts at `at`. */
function startsSmallHouse(scan: Scan, at: number): boolean {
  if (kindAt(scan, at) !== Kind.lower) return false
  let end = at
  while (end - at < longestWord && isWordUnit(scan, end)) end++
  return isSmallHouse(scan, { start: at, end })
}

/** A run of capitalised words that starts at `start`. */
export function nameRunAfter(
  scan: Scan,
  start: number,
  most = 4,
): { start: number; end: number; count: number } | undefined {
  let at = start
  let end = start
  let count = 0
  while (count < most && (kindAt(scan, at) === Kind.upper || startsSmallHouse(scan, at))) {
    while (
      at - end < longestWord &&
      (isWordUnit(scan, at) || (charAt(scan, at) === '.' && kindAt(scan, at - 1) === Kind.upper))
    )
      at++
    end = at
    count++
    if (kindAt(scan, at) !== Kind.space) break
    if (kindAt(scan, at + 1) !== Kind.upper && !startsSmallHouse(scan, at + 1)) break
    at++
  }
  return count > 0 ? { start, end, count } : undefined
}
