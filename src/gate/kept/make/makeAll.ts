import type { Locale } from '../../../story/types.ts'
import { LOCALIZED, localesWithContent } from '../../../story/index.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import { isPublished } from '../../../rows/readable.ts'
import type { JudgeContext } from '../../judge/JudgeContext.ts'
import { seen } from '../../judge/seen.ts'
import { withPeople } from '../../judge/withPeople.ts'
import { makeKept, type Made } from './makeKept.ts'
import type { Making } from './Making.ts'

/** What readers get of an article, by locale: of the locales that have content, those that the gate clears. */
export async function makeAll(
  judging: JudgeContext,
  making: Making,
  req?: AdapterRequest,
): Promise<Map<Locale, Made>> {
  const { collection, row } = making
  if (!isPublished(row)) return new Map()
  const document = await withPeople(judging, { kind: 'articles', collection, row }, req)
  const filled = localesWithContent(
    seen(judging.options, { kind: 'articles', collection, row }),
    judging.locales,
    LOCALIZED.articles,
  )
  const made = new Map<Locale, Made>()
  for (const locale of filled) {
    const one = makeKept(judging, { ...making, row: document.row, locale })
    if (one) made.set(locale, one)
  }
  return made
}
