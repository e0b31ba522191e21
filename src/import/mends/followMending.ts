import type { Mending } from './DraftMend.ts'
import { mendPage, type MendedPage, type PageLists } from './mendPage.ts'
import { MendRefusal } from './MendRefusal.ts'
import { readingOf } from './readingOf.ts'

/**
 * The page as its editor wants it; as it was read where no editor looked at it.
 *
 * @param hasPicture as in `mendPage`
 * @throws {MendRefusal} `changed` where the editor saw another reading, `misshapen` as in `mendPage`
 */
export function followMending<Page extends PageLists>(
  page: Page,
  mending: Mending | undefined,
  hasPicture?: (index: number) => boolean,
): MendedPage<Page> {
  if (mending && mending.reading !== readingOf(page))
    throw new MendRefusal('changed', 'reading', 'The page is read otherwise than when it was looked at.')
  return mendPage(page, mending?.drafts ?? [], hasPicture)
}
