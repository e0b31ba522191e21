/** A box's draft as a Sidebar: its fields, its sources, and what an editor must look at. */

import { p, sidebar } from '../../../story/build.ts'
import type { Credit, Locale } from '../../../story/types.ts'
import type { BoxDraft } from '../drafts.ts'
import type { Account } from './Account.ts'
import { sourceLabelAt } from '../text/marks.ts'
import type { FindCredits, PageSidebar, ReviewMark } from '../types.ts'

/** The Sidebar, its characters entered in the account under `path`. */
export const toSidebar = (
  draft: BoxDraft,
  path: string,
  { locale, account, findCredits }: { locale: Locale; account: Account; findCredits: FindCredits },
): PageSidebar => {
  const { credit, unknown } = sourcesOf(draft.source?.text ?? '', findCredits)
  for (const mark of draft.marks) account.mark(mark, path)
  account.mark(draft.source, `${path}.credit`)
  return {
    ...sidebar({
      id: '',
      guid: '',
      locale,
      kind: draft.kind,
      title: account.text(draft.title, `${path}.title`),
      quote: {
        text: account.text(draft.quote?.text, `${path}.quote.text`),
        work: account.text(draft.quote?.work, `${path}.quote.work`),
        speaker: account.text(draft.quote?.speaker, `${path}.quote.speaker`),
        gloss: account.text(draft.quote?.gloss, `${path}.quote.gloss`),
      },
      intro: account.text(draft.intro, `${path}.intro`),
      points: draft.points.map((point, i) => ({
        heading: account.text(point.heading, `${path}.points.${i}.heading`),
        items: point.items.map((item, k) => account.text(item, `${path}.points.${i}.items.${k}`)),
      })),
      credit,
    }),
    body: draft.body.map((strip, i) => p(account.text(strip, `${path}.body.${i}`))),
    review: reviewOf(draft, credit, unknown),
  }
}

/** Whom a source line (◆來源：新華社、央廣網) credits, and which of its names nobody knows. */
export const sourcesOf = (line: string, findCredits: FindCredits): { credit: Credit; unknown: string[] } => {
  const found = findCredits(line)
  const via = [...new Set(found.flatMap((credit) => credit.via ?? []))]
  const sources = [...new Set(found.flatMap((credit) => credit.sources))].filter((key) => !via.includes(key))
  return {
    credit: { sources: sources.map((key) => ({ key })), via: via.map((key) => ({ key })) },
    unknown: namesIn(line).filter((name) => findCredits(`${LABEL}${name}`).length === 0),
  }
}

/** A label to ask about one name: a bare name credits nobody. */
const LABEL = '來源：'

const namesIn = (line: string): string[] =>
  line
    .slice(sourceLabelAt(line, 0))
    .split(/[、，,；;／/及和與与]| and /)
    .map((name) => name.trim().replace(/^等|[等）)\]】。.]$/g, ''))
    .filter((name) => name !== '')

const reviewOf = (draft: BoxDraft, credit: Credit, unknown: readonly string[]): ReviewMark[] => {
  const marks: ReviewMark[] = []
  const found = (path: string): void => {
    marks.push({ path, why: 'found', note: 'Read from the page; compare it with the print.' })
  }
  if (draft.title) found('title')
  else
    marks.push({
      path: 'title',
      why: 'missing',
      note: 'The heading of the box is not in the text; take it from the page.',
    })
  if (draft.quote) found('quote')
  if (draft.kind === 'quote' && !draft.quote?.text) {
    marks.push({
      path: 'quote.text',
      why: 'missing',
      note: 'The box names a work or a speaker, and no line in quotation marks stands with it.',
    })
  }
  if (draft.points.length > 0) found('points')
  if (draft.body.length > 0) {
    marks.push({
      path: 'body',
      why: 'uncertain',
      note: 'Plain text does not show the rule around a box: check where it begins.',
    })
  }
  if (credit.sources.length > 0) found('credit.sources')
  else
    marks.push({
      path: 'credit.sources',
      why: 'missing',
      note: 'No source that the register knows stands under the box.',
    })
  if (unknown.length > 0) {
    marks.push({
      path: 'credit.sources',
      why: 'uncertain',
      note: `The register does not know: ${unknown.join(', ')}`,
    })
  }
  return [...marks, ...draft.review]
}
