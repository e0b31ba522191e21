import type { Endpoint } from 'payload'
import { release as releaseDocument } from '../gate/acts/release.ts'
import type { Resolved } from '../options/options.ts'
import { gatedKinds } from '../options/slugs.ts'
import { isBlank } from '../attribution/text/isBlank.ts'
import { askedDocument, mustBe } from './asked.ts'
import { readJson } from './readBody.ts'
import { refusal, remark } from './refusal.ts'

/**
 * `POST newsroom/release/:collection/:id` `{reason}`, for those who may publish: lets a document
 * that was taken down be published again, and publishes nothing. 400 without a reason, 409 when it
 * was not taken down.
 */
export const release = (options: Resolved): Endpoint => ({
  path: '/newsroom/release/:collection/:id',
  method: 'post',
  handler: async (req) => {
    mustBe(options.who.mayPublish, req)
    const { collection, id } = await askedDocument(req, options, gatedKinds)
    const { reason } = await readJson(req)
    if (typeof reason !== 'string' || isBlank(reason)) throw refusal(req, 'reason-missing', 400)
    req.context.newsroomOperation = 'release'
    const came = await releaseDocument({ collection, id, reason, req })
    const named = `${collection} ${id}`
    if (came === 'absent') throw refusal(req, 'document-unknown', 404, named)
    if (came === 'standing') throw refusal(req, 'not-taken-down', 409, named)
    return Response.json({ message: remark(req, 'release-done', named).message, collection, id })
  },
})
