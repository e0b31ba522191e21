import type { HeadDraft } from '../drafts.ts'
import { isHan } from '../text/ink.ts'
import { joinStrips, SPACE, type Strip } from '../text/Strip.ts'

/** The lines over a story, each in its part. */
export interface Heads {
  kicker?: Strip
  headline?: Strip
  /** Empty where there is none. */
  deck: Strip
  /** English, for people: how the lines were told apart. Empty when one line heads the story. */
  how: string
}

const RUBRIC =
  /(?:短訊|短讯|簡訊|简讯|快訊|快讯|速遞|速递|要聞|要闻|新聞|新闻|特稿|社評|社评|briefs?|in brief)$/i
/** The most characters of a rubric over a headline. */
const LONGEST_RUBRIC = 16

/**
 * The kicker, headline and deck of a story, from the lines over it in the order of the text. Plain
 * text has no type sizes, but large type holds few characters, and the three come in that order.
 * An editor is told how it was decided.
 */
export const headsOf = (lines: readonly HeadDraft[]): Heads => {
  const whole = unbroken(lines)
  const [first, ...rest] = whole
  if (!first) return { deck: joined([]), how: '' }
  const { how, ...parts } = namedSection(whole) ?? ofThree(whole) ?? ofPair(whole) ?? inOrder(first, rest)
  const count = `${lines.length} lines head the story and plain text has no type sizes: `
  return { ...parts, how: lines.length > 1 ? count + how : '' }
}

/**
 * Joins an English headline that is set in several lines: a line that starts in lower case
 * continues the one before.
 */
const unbroken = (heads: readonly HeadDraft[]): HeadDraft[] => {
  const whole: HeadDraft[] = []
  for (const head of heads) {
    const before = whole.at(-1)
    const goesOn = before !== undefined && /^[a-z]/.test(head.strip.text)
    if (goesOn) whole[whole.length - 1] = oneOf(before, head)
    else whole.push(head)
  }
  return whole
}

const oneOf = (before: HeadDraft, head: HeadDraft): HeadDraft => ({
  ...before,
  strip: joined([before, head]),
  width: Math.max(before.width, head.width),
})

const namedSection = ([first, second, ...rest]: readonly HeadDraft[]): Heads | undefined => {
  if (!first || !second) return undefined
  if (first.strip.text.length > LONGEST_RUBRIC || !RUBRIC.test(first.strip.text)) return undefined
  return { ...inOrder(second, rest), kicker: first.strip, how: 'the first names a section.' }
}

const ofThree = ([first, second, third, fourth]: readonly HeadDraft[]): Heads | undefined => {
  if (!first || !second || !third || fourth) return undefined
  if (isKicker(first, second, third)) {
    const how = 'the first was taken for the kicker, the second for the headline.'
    return { ...inOrder(second, [third]), kicker: first.strip, how }
  }
  if (!isTwoLines(first, second, third)) return undefined
  const how = 'the first two were taken for a headline in two lines.'
  return { headline: joined([first, second]), deck: third.strip, how }
}

/** A headline in two vertical columns: two lines of equal length are in one size of type. */
const ofPair = ([first, second, third]: readonly HeadDraft[]): Heads | undefined => {
  if (!first?.vertical || !second?.vertical || third) return undefined
  if (Math.abs(first.width - second.width) > 1) return undefined
  return { headline: joined([first, second]), deck: joined([]), how: 'both were taken for the headline.' }
}

const inOrder = (headline: HeadDraft, rest: readonly HeadDraft[]): Heads => ({
  headline: headline.strip,
  deck: joined(rest),
  how: 'the first was taken for the headline, the rest for the deck.',
})

const joined = (heads: readonly HeadDraft[]): Strip =>
  joinStrips(heads.flatMap(({ strip }, i) => (i === 0 ? [strip] : [SPACE, strip])))

/** A line in small type is longer than one in large type by this factor. */
const FAR = 1.25

/**
 * Whether the first of three lines is a kicker. It is when the second has the fewest characters,
 * since the headline is in the largest type. It is also when the second has two clauses, so that it
 * is a whole headline, and the third is much longer, so that it is the deck.
 */
const isKicker = (first: HeadDraft, second: HeadDraft, third: HeadDraft): boolean => {
  if (first.vertical || second.width > third.width) return false
  return second.width <= first.width || (hasClauses(second) && second.width * FAR < third.width)
}

/**
 * Whether the first two of three lines are one headline. A headline is broken between its clauses,
 * so that neither line has a space; a deck in small type would fill its first line.
 */
const isTwoLines = (first: HeadDraft, second: HeadDraft, third: HeadDraft): boolean =>
  isChinese(first) &&
  !hasClauses(first) &&
  !hasClauses(second) &&
  first.width < second.width &&
  second.width < third.width

/** Whether a Chinese line has two clauses with a space between them: 末班船延到凌晨 碼頭重見燈火. */
const hasClauses = (head: HeadDraft): boolean => isChinese(head) && /\s/.test(head.strip.text)

const isChinese = ({ strip }: HeadDraft): boolean => isHan(strip.text.charCodeAt(0))
