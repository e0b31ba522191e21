import type { Endpoint, PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds, type GatedKind } from '../../options/slugs.ts'
import { creditNames } from '../../options/creditNames.ts'
import { fileAsSaved, photoAsSaved } from './photoAsSaved.ts'
import { rowIn } from '../../gate/judge/rowIn.ts'
import { unreadableLinks } from '../../access/sent/linksAreReadable.ts'
import { askedCollection, documentFor, mustBe } from '../asked.ts'
import { askedLocale } from '../askedLocale.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { emptyLists } from './emptyLists.ts'
import { latestDraft } from '../latestDraft.ts'
import { readJson } from '../readBody.ts'
import { refusal } from '../refusal.ts'
import { dryRun, type Trial } from './verdict.ts'

type Data = Record<string, unknown>

/**
 * `POST newsroom/check/:collection` `{data, locale?, id?}`, for staff: what publishing an unsaved
 * form would come to, judged in the form's locale alone. With the `id` of a stored document, the
 * form need only have what it changes.
 */
export const checkForm = (options: Resolved): Endpoint => ({
  path: '/newsroom/check/:collection',
  method: 'post',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const { kind, collection } = askedCollection(req, options, gatedKinds)
    const body = await readJson(req)
    if (!isRecord(body.data)) throw refusal(req, 'data-missing', 400, 'data')
    // As the form says, as `?locale=` says, or the default one.
    const locale = askedLocale(req, body.locale ?? req.locale ?? guardOf(req.payload).locales()[0])
    const { config } = req.payload.collections[collection] ?? {}
    const [foreign] = config ? await unreadableLinks(req, options, config, body.data) : []
    if (foreign !== undefined) throw refusal(req, 'document-unknown', 404, foreign.replace(':', ' '))
    const trial = await trialOf(req, {
      kind,
      locale,
      collection,
      data: emptyLists(config?.fields ?? [], body.data),
      given: body.id,
    })
    return Response.json({ collection, locale, ...(await dryRun(req, trial, { withCredits: true })) })
  },
})

interface Form {
  kind: GatedKind
  collection: string
  locale: string
  data: Data
  given: unknown
}

async function trialOf(req: PayloadRequest, { kind, collection, locale, data, given }: Form): Promise<Trial> {
  const { chosenFile, ...form } = data
  if (given === undefined || given === null)
    return { kind, collection, locale, row: { ...form, ...fileAsSaved(chosenFile), takedown: null } }
  const stored = await documentFor(req, collection, String(given))
  const { id, row: before } = stored
  const latest = await latestDraft(req.payload, collection, stored)
  const guard = guardOf(req.payload)
  const judging = { adapter: guard.inner, options: guard.options() }
  const saved = rowIn(judging, { kind, collection, row: latest }, locale)
  const file = kind === 'photos' ? photoAsSaved(saved, form, chosenFile, creditNames(judging.options)) : {}
  const row = { ...saved, ...form, ...file, id, takedown: before.takedown }
  return { kind, collection, locale, before, row }
}
