import { wellFormed } from '../../xml/wellFormed.ts'
import { beginningOf } from '../../language/shortened.ts'
import type { Register } from '../../attribution/index.ts'
import { captionCredit } from '../../story/words/captionCredit.ts'
import { creditLine } from '../../story/words/creditLine.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { lede } from '../../story/words/lede.ts'
import { linesOf } from '../../story/words/plainText.ts'
import { runInQuotation } from '../../story/words/runInQuotation.ts'
import { titleQuotes } from '../../story/words/titleQuotes.ts'
import type { Photo, Sidebar, Story, Subject } from '../../story/types.ts'
import { ownOf, placedKeys, type Own } from '../layout/ownOf.ts'
import type { Page, PrintFinding } from '../types.ts'

/** What the page must contain: words as they are stored, and their credits. */
interface Owed {
  rule: 'words-lost' | 'credit-lost'
  text: string
}

/**
 * Compares the words of a finished page with the stored words of its stories (not with the layout,
 * which may have lost some). Each paragraph must be there whole; white space and invisible marks do
 * not count.
 *
 * @param printed what `readWords` read from the file
 */
export function wordsFound(page: Page, printed: string, register: Register): PrintFinding[] {
  const bare = bareText(printed)
  const taken = placedKeys(page)
  return page.items.flatMap(({ name, subject }) => {
    const own = subject.type === 'story' ? ownOf(subject, taken) : []
    return [...owedBy(subject, register), ...own.flatMap((each) => ownOwes(each, register))]
      .filter(({ text }) => !stands(bareText(text), bare))
      .map((owed) => lost(name, owed))
  })
}

function lost(item: string, { rule, text }: Owed): PrintFinding {
  const params: PrintFinding['params'] =
    rule === 'credit-lost' ? { credit: wellFormed(text) } : { words: wellFormed(beginningOf(text, 80)) }
  return { item, rule, severity: 'block', params }
}

/**
 * A text without what print may add, drop or change: white space, hyphens at line ends (soft ones
 * in the file), joiners, break marks, controls, and case.
 */
export const bareText = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .toUpperCase()

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * Whether the page has this text. A PDF has right-to-left words in visual order, so of those only
 * the characters are compared.
 */
function stands(text: string, printed: string): boolean {
  if (printed.includes(text)) return true
  return RIGHT_TO_LEFT.test(text) && Array.from(text).every((character) => printed.includes(character))
}

function owedBy(subject: Subject, register: Register): Owed[] {
  switch (subject.type) {
    case 'story':
      return storyOwes(subject, register)
    case 'photo':
      return photoOwes(subject, subject.caption, register)
    case 'sidebar':
      return boxOwes(subject, register)
  }
}

const ownOwes = (own: Own, register: Register): Owed[] =>
  own.type === 'photo'
    ? photoOwes(own.use.photo, isBlank(own.use.caption) ? own.use.photo.caption : own.use.caption, register)
    : boxOwes(own.sidebar, register)

const words = (...texts: string[]): Owed[] => texts.map((text) => ({ rule: 'words-lost', text }))

const storyOwes = (story: Story, register: Register): Owed[] => [
  ...words(story.kicker, story.headline, story.deck, ...story.bylines.map(({ name }) => name)),
  { rule: 'credit-lost', text: lede(story, register) },
  ...words(...story.body.flatMap(linesOf), ...story.corrections.map(({ text }) => text)),
]

const photoOwes = (photo: Photo, caption: string, register: Register): Owed[] => [
  ...words(caption.trim().replace(/^◆/u, '')),
  { rule: 'credit-lost', text: captionCredit(photo, caption, register) },
]

const boxOwes = (box: Sidebar, register: Register): Owed[] => [
  ...words(box.title, box.intro, ...(titleQuotes(box) ? [] : [box.quote.text])),
  ...words(box.quote.speaker, box.quote.work, box.quote.gloss, runInQuotation(box)),
  ...words(...box.points.flatMap(({ heading, items }) => [heading, ...items])),
  ...words(...box.body.flatMap(linesOf)),
  { rule: 'credit-lost', text: creditLine(box, register) },
]
