import type { Endpoint, PayloadRequest } from 'payload'
import { approve } from '../../pages/approval/approve.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { judgeContextOf } from '../../gate/judge/JudgeContext.ts'
import { approvedOf } from '../../pages/approval/approvals.ts'
import { latestRows } from '../../pages/judge/latestRows.ts'
import { LexicalNodeError, StoredShapeError } from '../../story/index.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'
import { askedDocument, mustBe } from '../asked.ts'
import { readJson } from '../readBody.ts'
import { refusal, remark } from '../refusal.ts'

const path = '/newsroom/approve/:collection/:id'

/**
 * `POST newsroom/approve/:collection/:id` `{locale?, updatedAt?}`, for those who may publish: approves the latest version for print and
 * publishes nothing. 400 with the findings when it is not clear, 409 when it was saved again since `updatedAt`.
 */
export const approveDocument = ({ slugs, who }: Resolved): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    mustBe(who.mayPublish, req)
    const { kind, collection, id } = await askedDocument(req, slugs, gatedKinds)
    const body = await readJson(req)
    const locale = localeIn(req, body.locale)
    const seen = typeof body.updatedAt === 'string' ? { seen: body.updatedAt } : {}
    req.context.newsroomOperation = 'approve'
    const came = await readable(req, () => approve({ kind, id, req, ...(locale && { locale }), ...seen }))
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

/** `GET newsroom/approve/:collection/:id`, for staff: whether the latest version is approved as it stands (`?locale=`: in that locale). */
export const approvalState = ({ slugs, who }: Resolved): Endpoint => ({
  path,
  method: 'get',
  handler: async (req) => {
    mustBe(who.isStaff, req)
    const { kind, collection, id } = await askedDocument(req, slugs, gatedKinds)
    const locale = localeIn(req, req.searchParams.get('locale'))
    const judging = await judgeContextOf(guardOf(req.payload))
    const latest = (await latestRows(judging, kind, [String(id)])).get(String(id))
    const approved = await readable(req, () => approvedOf(judging, latest ? [latest] : [], locale))
    return Response.json({ collection, id, approved: approved.size > 0 })
  },
})

function localeIn(req: PayloadRequest, asked: unknown): string | undefined {
  if (asked === undefined || asked === null || asked === '') return undefined
  const locales = guardOf(req.payload).locales()
  const locale = locales.find((one) => one === asked)
  if (locale !== undefined) return locale
  throw refusal(req, 'locale-unknown', 400, locales.join(', '))
}

async function readable<T>(req: PayloadRequest, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof StoredShapeError || error instanceof LexicalNodeError)) throw error
    throw refusal(req, 'data-misshapen', 400, error.message)
  }
}
