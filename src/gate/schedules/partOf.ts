import { textOf } from '../../story/words/textOf.ts'
import { LOCALIZED, pickLocale } from '../../story/index.ts'
import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
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
  { kind, id, row, locale }: { kind: GatedKind; id: number | string; row: Row; locale?: string },
): ApprovedPart => ({
  collection: judging.options.slugs[kind],
  id: String(id),
  fields: fieldHashes(locale ? pickLocale(row, locale, LOCALIZED[kind]) : row),
  texts: textsOf(judging, kind, row, locale),
})

/** The words of a stored document, in one locale or in each that has content. */
export function textsOf(judging: JudgeContext, kind: GatedKind, row: Row, locale?: string): ApprovedText[] {
  const inOne: JudgeContext = locale ? { ...judging, locales: [locale] } : judging
  return treesOf(inOne, { kind, row }).flatMap((tree) =>
    textOf(tree).map(({ path, text }) => ({ locale: tree.locale, path, text })),
  )
}
