import { Forbidden, type PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { UserTest } from '../options/roles.ts'
import { storedDocument } from '../gate/judge/storedDocument.ts'
import type { Row } from '../rows/readable.ts'
import type { Slugs } from '../options/slugs.ts'
import { refusal } from './refusal.ts'

/** The document a route is asked about. */
export interface Asked<Kind extends keyof Slugs> {
  kind: Kind
  collection: string
  id: number | string
  /** Its public row as stored, in all locales, in the trash or not. */
  row: Row
}

/**
 * Stops everybody who does not pass the test. A route asks this first, so that a stranger does not
 * learn which documents exist.
 *
 * @throws {Forbidden} 403
 */
export function mustBe(test: UserTest, req: PayloadRequest): void {
  if (!test(userOf(req))) throw new Forbidden(req.t)
}

/**
 * The collection in the route's path, by the part it plays.
 *
 * @throws {APIError} 404 `collection-unknown`, naming those the route knows
 */
export function askedKind<Kind extends keyof Slugs>(
  req: PayloadRequest,
  slugs: Slugs,
  kinds: readonly Kind[],
): Kind {
  const kind = kinds.find((one) => slugs[one] === req.routeParams?.collection)
  if (kind) return kind
  throw refusal(req, 'collection-unknown', 404, kinds.map((one) => slugs[one]).join(', '))
}

/**
 * The document in the route's path.
 *
 * @throws {APIError} 404 `collection-unknown` or `document-unknown`
 */
export async function askedDocument<Kind extends keyof Slugs>(
  req: PayloadRequest,
  slugs: Slugs,
  kinds: readonly Kind[],
): Promise<Asked<Kind>> {
  const kind = askedKind(req, slugs, kinds)
  const collection = slugs[kind]
  const found = await storedDocument(req.payload, collection, String(req.routeParams?.id ?? ''))
  if (!found) throw refusal(req, 'document-unknown', 404, `${collection} ${String(req.routeParams?.id)}`)
  return { kind, collection, ...found }
}
