import type { PayloadRequest } from 'payload'
import type { Row } from '../../rows/readable.ts'
import type { Resolved } from '../../options/options.ts'
import { documentFor } from '../asked.ts'

/**
 * The page in the route's path, as stored, in all locales.
 *
 * @throws {APIError} 404 `document-unknown`
 */
export async function askedPage(req: PayloadRequest, { slugs }: Resolved): Promise<Row> {
  const { row } = await documentFor(req, slugs.pages, String(req.routeParams?.id ?? ''))
  return row
}
