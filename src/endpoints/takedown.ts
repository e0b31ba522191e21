import type { Endpoint, PayloadRequest } from 'payload'
import { takeDown, type TakenDown } from '../gate/acts/takedown.ts'
import { isBlank } from '../attribution/text/isBlank.ts'
import type { Resolved } from '../options/options.ts'
import { gatedKinds } from '../options/slugs.ts'
import { askedDocument, mustBe } from './asked.ts'
import { readersGet, type ReaderGets } from './readersGet.ts'
import { readJson } from './readBody.ts'
import { refusal, remark } from './refusal.ts'

/**
 * `POST newsroom/takedown/:collection/:id` `{reason}`, for those who may publish: takes the
 * document down and answers with what readers now get, read back. Never refused: a reason that is
 * blank or cannot be read is recorded as blank, and `warnings` says so.
 */
export const takedown = (options: Resolved): Endpoint => ({
  path: '/newsroom/takedown/:collection/:id',
  method: 'post',
  handler: async (req) => {
    mustBe(options.who.mayPublish, req)
    const { kind, collection, id } = await askedDocument(req, options, gatedKinds)
    req.context.newsroomOperation = 'takedown'
    const reason = await reasonIn(req)
    const down = await takeDown({ kind, collection, id, reason, req })
    if (!down) throw refusal(req, 'document-unknown', 404, `${collection} ${id}`)
    const readers = await readersGet(req, collection, down.before)
    const isGone = readers.every(isHidden)
    if (!isGone)
      req.payload.logger.error({ msg: `After its takedown ${collection} ${id} can be seen.`, readers })
    const { message } = remark(req, 'takedown-done', `${collection} ${id}`)
    const { takedown: record, canceled } = down
    return Response.json({
      message,
      collection,
      id,
      takedown: record,
      canceled,
      gone: isGone,
      readers,
      warnings: warningsOf(req, { reason, failed: down.failed, isGone }),
    })
  },
})

/** What an editor must know although the takedown went through. */
const warningsOf = (
  req: PayloadRequest,
  { reason, failed, isGone }: { reason: string; failed: TakenDown['failed']; isGone: boolean },
) => [
  ...(isBlank(reason) ? [remark(req, 'takedown-unreasoned')] : []),
  ...failed.map((part) => remark(req, `takedown-${part}`)),
  ...(isGone ? [] : [remark(req, 'takedown-still-seen')]),
]

const isHidden = ({ status }: ReaderGets): boolean => status === 403 || status === 404

async function reasonIn(req: PayloadRequest): Promise<string> {
  try {
    const { reason } = await readJson(req)
    return typeof reason === 'string' ? reason : ''
  } catch (error) {
    req.payload.logger.warn({ err: error, msg: 'A takedown came with a reason that cannot be read.' })
    return ''
  }
}
