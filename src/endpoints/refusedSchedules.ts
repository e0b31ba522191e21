import type { Endpoint, PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { Who } from '../options/roles.ts'
import { languageFor } from '../language/languageFor.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import { messageOf } from '../gate/messages/messageOf.ts'
import { jobsSlug } from '../gate/schedules/jobs.ts'
import { refusedSchedules, type RefusedSchedule } from '../gate/schedules/refusedSchedules.ts'
import type { Resolved } from '../options/options.ts'
import { readableAmong } from '../access/mayRead.ts'
import { mustBe } from './asked.ts'
import { refusal } from './refusal.ts'
import { isScheduleFinding, type ScheduleFinding } from '../gate/schedules/scheduleFinding.ts'
import { scheduleMessageOf } from '../gate/schedules/scheduleMessageOf.ts'
import type { WordedFinding } from './check/verdict.ts'

/** A refused schedule with the words for each finding, in the language of who asks. */
export type WordedRefusedSchedule = Omit<RefusedSchedule, 'findings'> & {
  findings: (WordedFinding | (ScheduleFinding & { message: string }))[]
}

/**
 * `GET newsroom/refused-schedules`, for staff: publications that were refused when due, newest
 * first, until somebody deals with them; those who may publish see all, everybody else what they
 * scheduled or own.
 */
export const listRefusedSchedules = ({ who, timeZone }: Resolved): Endpoint => ({
  path: '/newsroom/refused-schedules',
  method: 'get',
  handler: async (req) => {
    mustBe(who.isStaff, req)
    const language = languageFor(req)
    const docs = (await visibleRefusals(req, who)).map((one): WordedRefusedSchedule => ({
      ...one,
      findings: one.findings.map((found) =>
        isScheduleFinding(found)
          ? { ...found, message: scheduleMessageOf(found, language) }
          : { ...found, message: messageOf(found, language, timeZone) },
      ),
    }))
    return Response.json({ docs })
  },
})

/**
 * `POST newsroom/refused-schedules/:job/dismiss`, for those who see it: takes it off the list; the
 * ledger keeps its line.
 */
export const dismissRefusedSchedule = ({ who }: Resolved): Endpoint => ({
  path: '/newsroom/refused-schedules/:job/dismiss',
  method: 'post',
  handler: async (req) => {
    mustBe(who.isStaff, req)
    const asked = String(req.routeParams?.job ?? '')
    const listed = (await visibleRefusals(req, who)).find(({ job }) => job === asked)
    if (!listed) throw refusal(req, 'document-unknown', 404, `${jobsSlug} ${asked}`)
    const idType = req.payload.db.defaultIDType
    const id = idType === 'number' ? Number(asked) : asked
    await guardOf(req.payload).inner.deleteOne({ collection: jobsSlug, where: { id: { equals: id } }, req })
    return Response.json({ dismissed: listed.job, collection: listed.collection, id: listed.id })
  },
})

/** What of the list this user sees. */
async function visibleRefusals(req: PayloadRequest, who: Who): Promise<RefusedSchedule[]> {
  const { payload, user } = req
  const all = await readableOf(req, await refusedSchedules(payload))
  const asking = userOf({ user })
  if (who.mayPublish(asking)) return all
  const self = String(user?.id ?? '')
  return all.filter(({ by, owner }) => self !== '' && (by === self || owner === self))
}

/** Those of documents that who asks may read. */
async function readableOf(req: PayloadRequest, all: readonly RefusedSchedule[]): Promise<RefusedSchedule[]> {
  const slugs = [...new Set(all.map(({ collection }) => collection))]
  const found = await Promise.all(
    slugs.map(async (slug) => {
      const ids = all.flatMap(({ collection, id }) => (collection === slug ? [id] : []))
      return (await readableAmong(req, slug, ids)).map((id) => `${slug}:${id}`)
    }),
  )
  const may = new Set(found.flat())
  return all.filter(({ collection, id }) => may.has(`${collection}:${id}`))
}
