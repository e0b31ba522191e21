import type { Endpoint, PayloadRequest } from 'payload'
import type { Row } from '../../rows/readable.ts'
import { languageFor } from '../../language/languageFor.ts'
import { previewPage } from '../../pages/preview/previewPage.ts'
import type { Resolved } from '../../options/options.ts'
import { unreadableLinks } from '../../access/sent/linksAreReadable.ts'
import { mustBe } from '../asked.ts'
import { readJson } from '../readBody.ts'
import { refusingUnreadable } from '../refusingUnreadable.ts'
import { refusal } from '../refusal.ts'
import { mayExport } from '../../pages/mayExport.ts'
import { askedPage } from './askedPage.ts'

/**
 * `GET pages/:id/preview`, for those who export: the page as it will print, as SVG, with every
 * finding, how many lines each item is over or under, and what changed since its last export.
 * `POST` with `{data}` shows the unsaved form of it, and nothing is recorded.
 */
export const previewRoutes = (options: Resolved): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/preview',
    method: 'get',
    handler: (req) => preview(req, options, (row) => Promise.resolve(row)),
  },
  {
    path: '/:id/preview',
    method: 'post',
    handler: (req) =>
      preview(req, options, async (row) => ({ ...row, ...(await formIn(req, options, row)), id: row.id })),
  },
]

async function preview(
  req: PayloadRequest,
  options: Resolved,
  asked: (row: Row) => Promise<Row>,
): Promise<Response> {
  mustBe(mayExport(options.who), req)
  const stored = await askedPage(req, options)
  const row = await asked(stored)
  const shown = await refusingUnreadable(req, () => previewPage(req, row, languageFor(req)))
  return Response.json(shown, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** The form's fields; those with a text per language only when it is open in the page's own. */
async function formIn(req: PayloadRequest, options: Resolved, stored: Row): Promise<Row> {
  const { data, locale } = await readJson(req)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw refusal(req, 'data-missing', 400, 'data')
  const form: Record<string, unknown> = { ...data }
  const { config } = req.payload.collections[options.slugs.pages] ?? {}
  const [foreign] = config ? await unreadableLinks(req, options, config, form) : []
  if (foreign !== undefined) throw refusal(req, 'document-unknown', 404, foreign.replace(':', ' '))
  const isOwn = locale === undefined || locale === (form.locale ?? stored.locale)
  return isOwn ? form : { ...form, title: stored.title, publication: stored.publication }
}
