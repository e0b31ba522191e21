import type { Endpoint, PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { judgeContextOf, type JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { gateMessages } from '../../gate/messages/index.ts'
import { labelOf } from '../../gate/messages/labelOf.ts'
import { changesSinceSet } from '../../gate/schedules/changesSinceSet.ts'
import { partOf } from '../../gate/schedules/partOf.ts'
import type { ApprovedPart } from '../../gate/schedules/ScheduleApproval.ts'
import { languageFor } from '../../language/languageFor.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'
import { textChanges } from '../../pages/export/textChanges.ts'
import { isPublished } from '../../rows/readable.ts'
import { askedDocument, mustBe } from '../asked.ts'
import { askedLocale } from '../askedLocale.ts'
import { latestDraft } from '../latestDraft.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'

/** What readers would get otherwise than now, were the latest draft published. */
export interface PublicChanges {
  /** Whether readers get it now; nothing is compared where they do not. */
  isPublic: boolean
  /** The texts that differ, by the field they stand in; empty before: readers have none there. */
  texts: { locale: string; path: string; label: string; before: string; after: string }[]
  /** What else differs, by the label of its field: pictures, credits, the section. */
  fields: string[]
}

/**
 * `GET newsroom/compare/:collection/:id`, for staff: the latest draft beside what readers get now, in
 * `?locale=` or in each that has content. Not beside the draft before: between two autosaves nothing
 * is what readers saw.
 */
export const compare = (options: Resolved): Endpoint => ({
  path: '/newsroom/compare/:collection/:id',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const { kind, collection, id, row } = await askedDocument(req, options, gatedKinds)
    const asked = req.searchParams.get('locale')
    const locale = asked === null ? undefined : askedLocale(req, asked)
    if (!isPublished(row)) return Response.json({ collection, id, isPublic: false, texts: [], fields: [] })
    const latest = await latestDraft(req.payload, collection, { id, row })
    const judging = await judgeContextOf(guardOf(req.payload))
    const document = { kind, collection, id, ...(locale !== undefined && { locale }) }
    const [now, then] = await refusingUnreadable(req, async () => [
      partOf(judging, { ...document, row }),
      partOf(judging, { ...document, row: latest }),
    ])
    return Response.json({ collection, id, ...comparison(req, judging, now, then) })
  },
})

function comparison(
  req: PayloadRequest,
  { locales }: JudgeContext,
  now: ApprovedPart,
  then: ApprovedPart,
): PublicChanges {
  const language = languageFor(req)
  const textsIn = (part: ApprovedPart, locale: string) => part.texts.filter((one) => one.locale === locale)
  const texts = locales.flatMap((locale) =>
    textChanges(textsIn(now, locale), textsIn(then, locale))
      // An empty caption came with a picture: the picture is named below.
      .filter(({ before, after }) => before !== after)
      .map((one) => ({ locale, ...one, label: labelOf(one.path, language) })),
  )
  const shown = new Set(texts.map(({ path }) => path.split('.')[0]))
  const fields = (changesSinceSet(now, then)?.fields ?? []).filter((name) => !shown.has(name))
  const named = gateMessages[language].schedules.fields
  return { isPublic: true, texts, fields: fields.map((name) => named[name] ?? labelOf(name, language)) }
}
