import type { PageFinding } from '../PageFinding.ts'
import { isCredit, type PageWord, type PageWords } from './PageWords.ts'

/** What in one place of a page waits for approval. */
export interface WaitingWords {
  item: string
  of: string
  /** What is there now and was not approved. */
  words: readonly PageWord[]
  /** What was approved and is there no more. */
  before: readonly PageWord[]
}

/**
 * What differs from what was approved, by place. An item that only moved does not differ.
 *
 * @param approved what was approved last; undefined when nothing ever was, and all of it waits
 */
export function waitingWords(
  now: readonly PageWords[],
  approved: readonly PageWords[] | undefined,
): WaitingWords[] {
  const before = byDocument(approved ?? [])
  const after = byDocument(now)
  const here = [...after].map(([key, place]) => differenceOf(place, before.get(key)))
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, { item: _, of, words }]) => ({
      item: 'page',
      of,
      words: [],
      before: words,
    }))
  return [...here.filter((one) => one !== undefined), ...gone]
}

/** By document; by its turn where one stands on the page more than once. */
function byDocument(places: readonly PageWords[]): Map<string, PageWords> {
  const found = new Map<string, PageWords>()
  for (const place of places) {
    let turn = 1
    while (found.has(`${place.of} ${turn}`)) turn++
    found.set(`${place.of} ${turn}`, place)
  }
  return found
}

function differenceOf(
  { item, of, words }: PageWords,
  approved: PageWords | undefined,
): WaitingWords | undefined {
  const came = without(words, approved?.words ?? [])
  const went = without(approved?.words ?? [], words)
  if (approved !== undefined && came.length === 0 && went.length === 0) return undefined
  return { item, of, words: came, before: went }
}

/** The words that the others do not have, each as often as they do not. */
function without(words: readonly PageWord[], others: readonly PageWord[]): PageWord[] {
  const left = [...others]
  return words.filter(({ field, text }) => {
    const at = left.findIndex((other) => other.field === field && other.text === text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/**
 * The findings that stop a page which is not approved: one for each place that changed since it
 * was, with the words in parallel lists by field, and those that were approved there before; one
 * for the whole page where it never was.
 *
 * @param waiting what differs from what was approved last
 */
export function waitingFindings(waiting: readonly WaitingWords[], wasApproved: boolean): PageFinding[] {
  if (wasApproved && waiting.length > 0)
    return waiting.map(({ item, words, before }) => findingOf(item, words, before))
  const all = waiting.flatMap(({ words }) => words)
  return [findingOf('page', all, [])]
}

function findingOf(item: string, words: readonly PageWord[], before: readonly PageWord[]): PageFinding {
  const [now, then] = [eachOnce(words), eachOnce(before)]
  const params = {
    fields: now.map(({ field }) => field),
    words: now.map(({ text }) => text),
    fieldsBefore: then.map(({ field }) => field),
    wordsBefore: then.map(({ text }) => text),
  }
  return { item, rule: 'not-approved', severity: 'block', params }
}

/**
 * The words as people read them: a credit is mostly the same on paper as whole, and of several
 * pictures.
 */
export const eachOnce = (words: readonly PageWord[]): PageWord[] =>
  words.filter(
    (word, at) =>
      !isCredit(word) || words.findIndex((other) => isCredit(other) && other.text === word.text) === at,
  )
