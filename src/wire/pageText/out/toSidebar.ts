import { p, sidebar } from '../../../story/build.ts'
import type { Sidebar } from '../../../story/types.ts'
import type { BoxDraft, PointDraft } from '../drafts.ts'
import type { PageSidebar } from '../types.ts'
import type { Account } from './Account.ts'
import type { Page } from './Page.ts'
import { reviewOfBox } from './reviewOfBox.ts'
import { sourcesOf } from './sourcesOf.ts'

/**
 * The box as a Sidebar, whose fields are under `path` in the page, and what an editor must look at.
 */
export const toSidebar = (
  draft: BoxDraft,
  path: string,
  { locale, account, findCredits }: Page,
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
      quote: quoteOf(draft.quote, `${path}.quote`, account),
      ...(draft.quoteIn && { quoteIn: draft.quoteIn }),
      intro: account.text(draft.intro, `${path}.intro`),
      points: draft.points.map((point, i) => pointOf(point, `${path}.points.${i}`, account)),
      credit,
    }),
    body: draft.body.map((strip, i) => p(account.text(strip, `${path}.body.${i}`))),
    review: reviewOfBox(draft, credit, unknown),
  }
}

const quoteOf = (quote: BoxDraft['quote'], path: string, account: Account): Sidebar['quote'] => ({
  text: account.text(quote?.text, `${path}.text`),
  work: account.text(quote?.work, `${path}.work`),
  speaker: account.text(quote?.speaker, `${path}.speaker`),
  gloss: account.text(quote?.gloss, `${path}.gloss`),
})

const pointOf = (
  { heading, items }: PointDraft,
  path: string,
  account: Account,
): Sidebar['points'][number] => ({
  heading: account.text(heading, `${path}.heading`),
  items: items.map((item, i) => account.text(item, `${path}.items.${i}`)),
})
