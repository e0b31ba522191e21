import { judge } from '../../gate/check.ts'
import { rules } from '../../gate/rules/index.ts'
import type { CheckContext, Finding } from '../../gate/types.ts'
import type { Credit, Mention, Sidebar, Subject } from '../../story/types.ts'
import type { Page } from '../../print/types.ts'
import { embeddedIn } from '../judge/embedded.ts'
import { onItem } from '../judge/judgeItem.ts'
import type { PageFinding } from '../PageFinding.ts'
import { isTyped, type PageWord, type PageWords } from './PageWords.ts'

/** The rules about words that hold for a text wherever it stands. */
const wordRules = {
  'text-blank': rules['text-blank'],
  'attribution-undeclared': rules['attribution-undeclared'],
}

/**
 * Judges what a page says by itself by the gate's rules about words: at an item it may credit whom
 * the item's document declares, and under a picture whom the picture does; at the head of the page
 * whom anything on the page declares.
 *
 * @param context of the page; which documents are linked does not matter here
 */
export function judgeWords(page: Page, words: readonly PageWords[], context: CheckContext): PageFinding[] {
  const subjects = new Map(page.items.map(({ name, subject }) => [name, subject]))
  return words.flatMap((place) => {
    const subject = subjects.get(place.item)
    const declared = place.item === 'page' ? declaredBy(...subjects.values()) : declaredAt(subject)
    return place.words
      .filter(isTyped)
      .flatMap((word) => judgeWord(word, declared, { ...context, approved: true }, page.locale))
      .map((finding) => onItem(place.item, finding))
  })
}

/** Whom a text may credit, and what an editor declared to be no credit. */
interface Declared {
  credit: Credit
  mentions: readonly Mention[]
}

/** The page itself has no mentions: what reads like a credit at its head is to be reworded. */
const declaredBy = (...subjects: Subject[]): Declared => ({
  credit: together(subjects.flatMap((subject) => [subject, ...embeddedIn(subject)]).map(creditOf)),
  mentions: [],
})

function declaredAt(subject: Subject | undefined): Declared {
  if (subject === undefined) return { credit: together([]), mentions: [] }
  const photos = embeddedIn(subject).filter(({ type }) => type === 'photo')
  return { credit: together([subject, ...photos].map(creditOf)), mentions: subject.mentions }
}

const creditOf = (subject: Subject): Credit =>
  subject.type === 'story' ? subject.attribution : subject.credit

const together = (credits: readonly Credit[]): Credit => ({
  sources: credits.flatMap(({ sources }) => sources),
  via: credits.flatMap(({ via }) => via),
})

/** The rules read a document: a note of which the text is the title reads as the text does. */
const judgeWord = (
  { field, text }: PageWord,
  { credit, mentions }: Declared,
  context: CheckContext,
  locale: string,
): Finding[] =>
  judge(noteOf(text, locale, credit, mentions), context, wordRules)
    .filter(({ path }) => path === 'title')
    .map((finding) => ({ ...finding, path: field }))

const noteOf = (title: string, locale: string, credit: Credit, mentions: readonly Mention[]): Sidebar => ({
  type: 'sidebar',
  kind: 'note',
  id: '',
  guid: '',
  locale,
  title,
  quote: { text: '', speaker: '', work: '', gloss: '' },
  intro: '',
  points: [],
  body: [],
  credit,
  mentions,
})
