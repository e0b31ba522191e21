import type { Endpoint, PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'
import { approvedOf } from '../../pages/approval/approvals.ts'
import { approve, type Approval } from '../../pages/approval/approve.ts'
import { approvePage } from '../../pages/approval/approvePage.ts'
import { latestRows } from '../../pages/judge/latestRows.ts'
import { judgedNow } from '../../pages/judge/pageState.ts'
import { askedDocument, mustBe, type Asked } from '../asked.ts'
import { askedLocale } from '../askedLocale.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'
import { readJson } from '../readBody.ts'
import { refusal, remark } from '../refusal.ts'

const path = '/newsroom/approve/:collection/:id'

/**
 * What can be approved for print: documents that stand on a page, and what a page says by itself.
 */
const kinds = [...gatedKinds, 'pages'] as const
type Kind = (typeof kinds)[number]

/**
 * `POST newsroom/approve/:collection/:id` `{locale?, updatedAt?, hash?}`, for those who may
 * publish: approves the latest version for print and publishes nothing; of a page, what it says by
 * itself, in its own locale. 400 (of a page 409) with the findings when it is not clear; 409 when
 * it is not what was looked at any more: it was saved since `updatedAt`, or a page's words have
 * another `hash`.
 */
export const approveDocument = (options: Resolved): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    mustBe(options.who.mayPublish, req)
    const asked = await printable(req, options)
    const { collection, id } = asked
    const body = await readJson(req)
    const locale = localeIn(req, body.locale)
    req.context.newsroomOperation = 'approve'
    const came = await refusingUnreadable(req, () => approval(req, asked, { ...body, locale }))
    const named = `${collection} ${id}`
    if (came === 'absent') throw refusal(req, 'document-unknown', 404, named)
    if (came === 'changed') throw refusal(req, 'approve-changed', 409, named)
    return Response.json({
      message: remark(req, 'approve-done', named).message,
      collection,
      id,
      ...(locale && { locale }),
      approved: came,
    })
  },
})

/** The collections of what can be approved for print. */
export const approvable = ({ slugs }: Pick<Resolved, 'slugs'>): string[] =>
  kinds.map((kind) => slugs[kind]).filter((slug) => slug !== '')

/** The document asked about, of a collection from which pages are made: of several of stories the first. */
async function printable(req: PayloadRequest, options: Resolved): Promise<Asked<Kind>> {
  const asked = await askedDocument(req, options, kinds)
  if (asked.collection === options.slugs[asked.kind]) return asked
  throw refusal(req, 'collection-unknown', 404, approvable(options).join(', '))
}

/** Text, or nothing. */
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function approval(
  req: PayloadRequest,
  { kind, id, row }: Asked<Kind>,
  body: Record<string, unknown>,
): Promise<Approval> {
  const [locale, seen, hash] = [text(body.locale), text(body.updatedAt), text(body.hash)]
  const common = { id, req, ...(seen && { seen }) }
  if (kind !== 'pages') return approve({ kind, ...common, ...(locale && { locale }) })
  if (locale !== undefined && locale !== row.locale)
    throw refusal(req, 'locale-unknown', 400, String(row.locale))
  return approvePage({ ...common, ...(hash && { hash }) })
}

/**
 * `GET newsroom/approve/:collection/:id`, for staff: whether the latest version is approved as it
 * stands (`?locale=`: in that locale). Of a page also `hash` and `waiting`, the words that are not.
 */
export const approvalState = (options: Resolved): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const asked = await printable(req, options)
    const { collection, id } = asked
    const locale = localeIn(req, req.searchParams.get('locale'))
    return Response.json({
      collection,
      id,
      ...(await refusingUnreadable(req, () => stateOf(req, asked, locale))),
    })
  },
})

async function stateOf(req: PayloadRequest, { kind, id, row }: Asked<Kind>, locale: string | undefined) {
  if (kind === 'pages') {
    const { hash, isApproved, waiting } = (await judgedNow(req, row)).judged.approval
    return { approved: isApproved, hash, waiting }
  }
  const judging = await judgeContextOf(guardOf(req.payload))
  const latest = (await latestRows(judging, kind, [String(id)])).get(String(id))
  return { approved: (await approvedOf(judging, latest ? [latest] : [], locale)).size > 0 }
}

const localeIn = (req: PayloadRequest, asked: unknown): string | undefined =>
  asked === undefined || asked === null || asked === '' ? undefined : askedLocale(req, asked)
