import type { Endpoint, PayloadRequest } from 'payload'
import { userOf } from '../../access/compose.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { plannedFor, type Planned } from '../../gate/schedules/planned.ts'
import { scheduleMessageOf } from '../../gate/schedules/scheduleMessageOf.ts'
import { languageFor } from '../../language/languageFor.ts'
import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { isPublished, isTakenDown, type Row } from '../../rows/readable.ts'
import { askedDocument, mustBe, type Asked } from '../asked.ts'
import { dryRun } from '../check/verdict.ts'
import { latestDraft } from '../latestDraft.ts'
import { titleIn } from '../uses/titled.ts'
import { lostAssets, type LostAsset } from './lostAssets.ts'
import { peopleIn } from './peopleIn.ts'

/** A plan with the name of who made it, and in words what would have it refused as things stand. */
export interface WordedPlan extends Omit<Planned, 'findings'> {
  refusedFor: string[]
}

/** How a document stands, beside its words. */
export interface Standing {
  /** What it is called: its headline, caption or title, as saved last; empty where it has no words. */
  title: string
  /** Whether readers get it: published, and not in the trash. */
  isPublic: boolean
  /** Who took it down, when and why; null where it stands. */
  takedown: { at: string; by: string; reason: string } | null
  schedules: WordedPlan[]
  /** The photos and boxes it places, in public or in its latest draft, that readers do not get. */
  lost: LostAsset[]
  /** Whether who asks may take down, release and correct. */
  mayPublish: boolean
}

/**
 * `GET newsroom/standing/:collection/:id`, for staff: whether readers get a document, whether it was
 * taken down, what is planned for it and would be refused as things stand, and what of what it
 * places was lost. Nothing is written.
 */
export const standing = (options: Resolved): Endpoint => ({
  path: '/newsroom/standing/:collection/:id',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const asked = await askedDocument(req, options, gatedKinds)
    const { collection, id, row } = asked
    const latest = await latestDraft(req.payload, collection, asked)
    const plans = await plannedFor(guardOf(req.payload), asked, latest)
    const refused = await refusals(req, asked, latest, plans)
    const people = await peopleIn(req, [...plans.map(({ by }) => by), byOf(row)])
    const gated = gatedIn(options, collection)
    const answer: Standing = {
      title: gated ? titleIn(gated, latest, req.locale) : '',
      isPublic: isPublished(row),
      takedown: takedownOf(row, people),
      schedules: plans.map(({ findings: _findings, by, ...plan }, at) => ({
        ...plan,
        by: people.get(by) ?? by,
        refusedFor: refused[at] ?? [],
      })),
      lost: await lostAssets(req, [...linksIn(row), ...linksIn(latest)]),
      mayPublish: options.who.mayPublish(userOf(req)),
    }
    return Response.json({ collection, id, ...answer })
  },
})

/** Why each of the plans would be refused: what was found of it, and of the document as it will be when it is due. */
function refusals(
  req: PayloadRequest,
  { kind, collection, row: before }: Asked<(typeof gatedKinds)[number]>,
  row: Row,
  plans: readonly Planned[],
): Promise<string[][]> {
  const language = languageFor(req)
  return Promise.all(
    plans.map(async ({ type, dueAt, locale, findings }) => {
      if (type === 'unpublish') return []
      const given = { kind, collection, row, before, at: dueAt, ...(locale !== '' && { locale }) }
      const verdict = await dryRun(req, given)
      const own = findings.map((finding) => scheduleMessageOf(finding, language))
      return [...new Set([...own, ...verdict.findings.map(({ message }) => message)])]
    }),
  )
}

const byOf = ({ takedown }: Row): string => (isRecord(takedown) ? String(takedown.by ?? '') : '')

function takedownOf(row: Row, people: ReadonlyMap<string, string>): Standing['takedown'] {
  const { takedown } = row
  if (!isTakenDown(row) || !isRecord(takedown)) return null
  const by = byOf(row)
  // The database gives a moment as a text or as a date.
  const at = new Date(takedown.at as string | Date).toISOString()
  return { at, by: people.get(by) ?? by, reason: String(takedown.reason ?? '') }
}

const linksIn = ({ linkedAssets }: Row): string[] =>
  Array.isArray(linkedAssets) ? linkedAssets.filter((link) => typeof link === 'string') : []
