/**
 * What the lines over a story are: kicker, headline, deck. Plain text has no type sizes, but large type holds few characters, and
 * the three come in that order. Whatever is decided here, an editor is told.
 */

import type { HeadDraft } from '../drafts.ts'
import { isHan } from '../text/ink.ts'
import { joinStrips, SPACE, type Strip } from '../text/Strip.ts'

export interface Heads {
  kicker?: Strip
  headline?: Strip
  deck: Strip
  /** English, for people: how the lines were told apart. Empty when one line heads the story. */
  how: string
}

const RUBRIC =
  /(?:短訊|短讯|簡訊|简讯|快訊|快讯|速遞|速递|要聞|要闻|新聞|新闻|特稿|社評|社评|briefs?|in brief)$/i
/** No longer is a rubric over a headline. */
const LONGEST_RUBRIC = 16

/** The parts of a heading, from its lines in the order of the text. */
export const headsOf = (lines: readonly HeadDraft[]): Heads => {
  const whole = unbroken(lines)
  const [first, second, third] = whole
  const count = `${lines.length} lines head the story and plain text has no type sizes: `
  if (!first) return { deck: joined([]), how: '' }
  if (second && first.strip.text.length <= LONGEST_RUBRIC && RUBRIC.test(first.strip.text))
    return { ...told(whole.slice(1)), kicker: first.strip, how: `${count}the first names a section.` }
  if (second && third && whole.length === 3) {
    if (isKicker(first, second, third))
      return {
        ...told(whole.slice(1)),
        kicker: first.strip,
        how: `${count}the first was taken for the kicker, the second for the headline.`,
      }
    if (isTwoLines(first, second, third))
      return {
        headline: joined([first, second]),
        deck: third.strip,
        how: `${count}the first two were taken for a headline in two lines.`,
      }
  }
  if (second && whole.length === 2 && isPair(first, second))
    return { headline: joined(whole), deck: joined([]), how: `${count}both were taken for the headline.` }
  const how = `${count}the first was taken for the headline, the rest for the deck.`
  return { ...told(whole), how: lines.length > 1 ? how : '' }
}

/** A headline in English may be set in several lines: one that starts small goes on with the line before. */
const unbroken = (heads: readonly HeadDraft[]): HeadDraft[] => {
  const whole: HeadDraft[] = []
  for (const head of heads) {
    const before = whole.at(-1)
    if (before && /^[a-z]/.test(head.strip.text))
      whole[whole.length - 1] = {
        ...before,
        strip: joined([before, head]),
        width: Math.max(before.width, head.width),
      }
    else whole.push(head)
  }
  return whole
}

const told = ([headline, ...rest]: readonly HeadDraft[]): Omit<Heads, 'how'> => ({
  ...(headline ? { headline: headline.strip } : {}),
  deck: joined(rest),
})

const joined = (heads: readonly HeadDraft[]): Strip =>
  joinStrips(heads.flatMap(({ strip }, i) => (i === 0 ? [strip] : [SPACE, strip])))

/**
 * The first of three lines is a kicker where the second, the headline, is in the largest type, which holds the fewest characters; or
 * where it has two clauses, so that it is no half of a headline, and the third is longer by far, so that it is no deck like it.
 */
const isKicker = (first: HeadDraft, second: HeadDraft, third: HeadDraft): boolean => {
  if (first.vertical || second.width > third.width) return false
  return second.width <= first.width || (hasClauses(second) && second.width * FAR < third.width)
}

/** A line in small type is longer than one in large type by this factor. */
const FAR = 1.25

/** A headline in two lines breaks between its clauses, which leaves no space in them; a deck in small type would have filled its line first. */
const isTwoLines = (first: HeadDraft, second: HeadDraft, third: HeadDraft): boolean =>
  isChinese(first) &&
  !hasClauses(first) &&
  !hasClauses(second) &&
  first.width < second.width &&
  second.width < third.width

/** 末班船延到凌晨 碼頭重見燈火: two clauses with a space between them. */
const hasClauses = (head: HeadDraft): boolean => isChinese(head) && /\s/.test(head.strip.text)

/** Two vertical lines of one length are in one type: a headline in two columns. */
const isPair = (first: HeadDraft, second: HeadDraft): boolean =>
  first.vertical && second.vertical && Math.abs(first.width - second.width) <= 1

const isChinese = ({ strip }: HeadDraft): boolean => isHan(strip.text.charCodeAt(0))
