import { createHash } from 'node:crypto'
import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { printedCredits } from '../../print/printedCredits.ts'
import type { Page } from '../../print/types.ts'
import type { Subject } from '../../story/types.ts'
import type { AskedItem } from '../judge/askedItems.ts'
import type { PageWord, PageWords, WordField } from './PageWords.ts'

/**
 * Everything that a page says by itself and that is printed: the words at its head, and of each
 * item its document, this page's headline, caption and cut, and the finished credits. What an
 * item's document says is that document's own, which is approved by itself.
 *
 * @param items as the page asks for them, those included whose document is gone
 */
export function wordsOfPage(page: Page, items: readonly AskedItem[], register: Register): PageWords[] {
  const subjects = new Map(page.items.map(({ name, subject }) => [name, subject]))
  return [
    { item: 'page', of: 'page', words: headWords(page) },
    ...items.map((item) => itemWords(item, subjects.get(item.name), register)),
  ]
}

const headWords = ({ locale, publication, title, date, edition, section, number }: Page): PageWord[] =>
  filled({ locale, publication, title, date, edition, section, number })

function itemWords(
  { name, kind, id, placement }: AskedItem,
  subject: Subject | undefined,
  register: Register,
): PageWords {
  const { headline, caption, endAfter } = placement
  const typed = filled({
    ...(kind !== 'photos' && { headline, endAfter }),
    ...(kind !== 'sidebars' && { caption }),
  })
  return { item: name, of: `${kind}:${id}`, words: [...typed, ...creditWords(subject, register)] }
}

function creditWords(subject: Subject | undefined, register: Register): PageWord[] {
  if (subject === undefined) return []
  const { whole, onPaper } = printedCredits(subject, register)
  return [
    ...whole.map((text): PageWord => ({ field: 'credit', text })),
    ...onPaper.map((text): PageWord => ({ field: 'creditOnPaper', text })),
  ]
}

function filled(texts: Partial<Record<WordField, string | number | undefined>>): PageWord[] {
  // The record's keys are fields by its type; Object.entries only knows strings.
  const entries = Object.entries(texts) as [WordField, string | number | undefined][]
  return entries
    .map(([field, text]) => ({ field, text: String(text ?? '') }))
    .filter(({ text }) => !isBlank(text))
}

/**
 * What was approved, as one number: SHA-256 in lower-case hex over the words and the documents they
 * are about. Where on the page an item stands, how large and on which template does not count.
 */
export function hashOfWords(words: readonly PageWords[]): string {
  const places = words.map(({ of, words }) =>
    JSON.stringify([of, words.map(({ field, text }) => `${field} ${text}`).sort()]),
  )
  return createHash('sha256').update(JSON.stringify(places.sort())).digest('hex')
}
