import type { Endpoint, PayloadRequest } from 'payload'
import type { PublishedFields } from '../../feeds/published/types.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import { draftStory } from '../../gate/kept/make/draftStory.ts'
import { languageOf } from '../../language/Language.ts'
import type { Resolved } from '../../options/options.ts'
import { askedDocument, mustBe } from '../asked.ts'
import { askedLocale } from '../askedLocale.ts'
import { latestDraft } from '../latestDraft.ts'
import { routeMessages } from '../messages/index.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'
import { originOf } from '../stories/asked/originOf.ts'
import { dryRun, type DryRun } from './verdict.ts'

/** A draft as it would look, and what stands in its way. */
export interface StoryPreview extends DryRun {
  collection: string
  id: number | string
  locale: string
  story: PublishedFields
}

/**
 * `GET newsroom/preview/:collection/:id?locale=`, for staff: the latest draft of an article as a
 * story of the reader's API, published or not, with what stands in its way in that locale. Words
 * stand where a credit is missing. Nothing is published, recorded, or kept by whoever gets it.
 */
export const previewStory = (options: Resolved): Endpoint => ({
  path: '/newsroom/preview/:collection/:id',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const answer = await previewOf(req, options)
    return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
  },
})

async function previewOf(req: PayloadRequest, options: Resolved): Promise<StoryPreview> {
  const { kind, collection, id, row: before } = await askedDocument(req, options, ['articles'])
  const locale = askedLocale(req, req.query.locale ?? guardOf(req.payload).locales()[0])
  const row = await latestDraft(req.payload, collection, { id, row: before })
  const judging = await judgeContextOf(guardOf(req.payload))
  const verdict = await dryRun(req, { kind, collection, row, before, locale })
  const story = await refusingUnreadable(req, () =>
    draftStory(judging, {
      ...{ collection, id, row, locale },
      origin: originOf(req),
      uncredited: routeMessages[languageOf(locale)]['credit-wanting'](''),
      now: new Date().toISOString(),
    }),
  )
  return { collection, id, locale, ...verdict, story }
}
