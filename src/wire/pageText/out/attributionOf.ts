import type { Attribution } from '../../../story/types.ts'
import type { StoryDraft } from '../drafts.ts'
import { creditedBy } from '../words/creditedBy.ts'
import { isDateline } from '../words/openingOf.ts'
import type { StoryCredits, WordedCredit } from './creditsIn.ts'
import { toCredit } from './toCredit.ts'
import { isOnCalendar } from '../../../story/stored/isOnCalendar.ts'

/**
 * A story's attribution: whom it credits, in which form, and the dateline's place and date.
 *
 * @param signed whether the story has a byline
 */
export const attributionOf = (
  draft: StoryDraft,
  { leading, later }: StoryCredits,
  signed: boolean,
): Attribution => {
  const credit = toCredit([...leading.map((one) => one.credit), ...later])
  const dateline = leading.find((one) => one.credit.sources.length > 0 && isDateline(one.credit, one.words))
  return {
    ...credit,
    form: formOf(leading, {
      credited: credit.sources.length > 0,
      dateline: dateline !== undefined,
      staff: signed || Boolean(draft.opening?.house),
    }),
    place: dateline?.credit.place ?? '',
    date: isoDate(dateline?.credit.date ?? ''),
  }
}

const formOf = (
  leading: readonly WordedCredit[],
  { credited, dateline, staff }: { credited: boolean; dateline: boolean; staff: boolean },
): Attribution['form'] => {
  if (!credited) return staff ? 'staff' : 'report'
  if (leading.some(({ words }) => /綜合|综合|compiled|combined/i.test(words))) return 'compiled'
  if (dateline) return 'dateline'
  // One that relays another's report is no second source: 據路透社引述新華社報道.
  return creditedBy(leading.map(({ credit }) => credit)).sources.length > 1 ? 'compiled' : 'report'
}

/**
 * The ISO date of a dateline; empty where it lacks its year, as it mostly does, and for a day that
 * no calendar has (a misread 2月30日), which could not be stored.
 */
const isoDate = (words: string): string => {
  const [, year, month, day] = /(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})/.exec(words) ?? []
  const date = year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
  return isOnCalendar(date) ? date : ''
}
