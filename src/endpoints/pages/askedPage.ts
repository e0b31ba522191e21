import type { PayloadRequest } from 'payload'
import type { Row } from '../../rows/readable.ts'
import type { Resolved } from '../../options/options.ts'
import { storedDocument } from '../../gate/judge/storedDocument.ts'
import { refusal } from '../refusal.ts'

/**
 * The page in the route's path, as stored, in all locales.
 *
 * @throws {APIError} 404 `document-unknown`
 */
export async function askedPage(req: PayloadRequest, { slugs }: Resolved): Promise<Row> {
  const given = String(req.routeParams?.id ?? '')
  const found = await storedDocument(req.payload, slugs.pages, given)
  if (!found) throw refusal(req, 'document-unknown', 404, `${slugs.pages} ${given}`)
  return found.row
}
