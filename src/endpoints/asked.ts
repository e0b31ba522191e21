import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { UserTest } from '../options/roles.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
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

/** The public row with this id, whatever a caller sent as one. */
export async function storedDocument(
  payload: Payload,
  collection: string,
  given: string,
): Promise<{ id: number | string; row: Row } | undefined> {
  const id = storedId(payload, collection, given)
  if (id === undefined) return undefined
  const where = { id: { equals: id } }
  const row = await guardOf(payload).inner.findOne<Row & { id: number | string }>({ collection, where })
  return row ? { id: row.id, row } : undefined
}

/**
 * An id as the database spells it. `undefined` for a text that cannot be an id: a database would
 * answer it with an error of its own.
 */
function storedId(
  { collections, db }: Payload,
  collection: string,
  given: string,
): number | string | undefined {
  const own = collections[collection]?.customIDType
  if ((own ?? db.defaultIDType) === 'number') return /^\d{1,15}$/u.test(given) ? Number(given) : undefined
  const isObjectId = !own && db.name === 'mongoose'
  return isObjectId && !/^[0-9a-f]{24}$/iu.test(given) ? undefined : given
}
