import type { Endpoint, PayloadRequest } from 'payload'
import type { Row } from '../../gate/guard/readable.ts'
import { languageFor } from '../../gate/GateRefusal.ts'
import { previewPage } from '../../gate/print/previewPage.ts'
import type { Resolved } from '../../options.ts'
import { mustBe } from '../asked.ts'
import { readJson } from '../readBody.ts'
import { refusal } from '../refusal.ts'
import { askedPage, mayExport, readingPage } from './askedPage.ts'

/**
 * `GET pages/:id/preview`, for those who export: the page as it will print, as SVG, with every finding, how many lines each item is over or
 * under, and what changed since its last export. `POST` with `{data}` shows the unsaved form of it, and nothing is recorded.
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
    handler: (req) => preview(req, options, async (row) => ({ ...row, ...(await formIn(req)), id: row.id })),
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
  const shown = await readingPage(req, () => previewPage(req, row, languageFor(req)))
  return Response.json(shown, { headers: { 'Cache-Control': 'private, no-store' } })
}

async function formIn(req: PayloadRequest): Promise<Row> {
  const { data } = await readJson(req)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw refusal(req, 'data-missing', 400, 'data')
  return { ...data }
}
