import { textOf } from '../../story/words/textOf.ts'
import { rowIn } from '../judge/rowIn.ts'
import { collectionOf, type StoredDocument } from '../judge/seen.ts'
import type { JudgeContext } from '../judge/JudgeContext.ts'
import { treesOf } from '../judge/treesOf.ts'
import { fieldHashes } from './fieldHashes.ts'
import type { ApprovedPart, ApprovedText } from './ScheduleApproval.ts'

/**
 * A document as it stands.
 *
 * @param locale only its words in this one; left out or empty, in every locale that has content
 */
export const partOf = (
  judging: JudgeContext,
  { id, locale, ...document }: StoredDocument & { id: number | string; locale?: string },
): ApprovedPart => ({
  collection: collectionOf(judging.options, document),
  id: String(id),
  fields: fieldHashes(locale ? rowIn(judging, document, locale) : document.row),
  texts: textsOf(judging, document, locale),
})

/** The words of a stored document, in one locale or in each that has content. */
export function textsOf(judging: JudgeContext, document: StoredDocument, locale?: string): ApprovedText[] {
  const inOne: JudgeContext = locale ? { ...judging, locales: [locale] } : judging
  return treesOf(inOne, document).flatMap((tree) =>
    textOf(tree).map(({ path, text }) => ({ locale: tree.locale, path, text })),
  )
}
