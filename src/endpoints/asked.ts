import { Forbidden, type PayloadRequest } from 'payload'
import { userOf } from '../access/compose.ts'
import type { UserTest } from '../options/roles.ts'
import { readableAmong } from '../access/mayRead.ts'
import { storedDocument } from '../gate/judge/storedDocument.ts'
import type { Row } from '../rows/readable.ts'
import { slugsOfKind } from '../options/gated.ts'
import type { Resolved } from '../options/options.ts'
import { gatedKinds, type GatedKind, type Slugs } from '../options/slugs.ts'
import { refusal } from './refusal.ts'

/** The document a route is asked about. */
export interface Asked<Kind extends keyof Slugs = keyof Slugs> {
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
export function askedCollection<Kind extends keyof Slugs>(
  req: PayloadRequest,
  options: Options,
  kinds: readonly Kind[],
): Pick<Asked<Kind>, 'kind' | 'collection'> {
  const known = kinds.flatMap((kind) => slugsFor(options, kind).map((collection) => ({ kind, collection })))
  const found = known.find(({ collection }) => collection === req.routeParams?.collection)
  if (found) return found
  throw refusal(req, 'collection-unknown', 404, known.map(({ collection }) => collection).join(', '))
}

/** What of the options says which collections there are. */
export type Options = Pick<Resolved, 'gated' | 'slugs'>

/** The collections of a kind; several of a gated one. */
export function slugsFor(options: Options, kind: keyof Slugs): string[] {
  const isGated = (one: keyof Slugs): one is GatedKind => gatedKinds.some((each) => each === one)
  if (isGated(kind)) return slugsOfKind(options, kind)
  return options.slugs[kind] === '' ? [] : [options.slugs[kind]]
}

/**
 * The document in the route's path; one that who asks may not read is as good as none.
 *
 * @throws {APIError} 404 `collection-unknown` or `document-unknown`
 */
export async function askedDocument<Kind extends keyof Slugs>(
  req: PayloadRequest,
  options: Options,
  kinds: readonly Kind[],
): Promise<Asked<Kind>> {
  const { kind, collection } = askedCollection(req, options, kinds)
  return { kind, collection, ...(await documentFor(req, collection, String(req.routeParams?.id ?? ''))) }
}

/**
 * A stored document, for who may read it.
 *
 * @throws {APIError} 404 `document-unknown`
 */
export async function documentFor(
  req: PayloadRequest,
  collection: string,
  given: string,
): Promise<Pick<Asked, 'id' | 'row'>> {
  const found = await storedDocument(req.payload, collection, given)
  const mayRead = found && (await readableAmong(req, collection, [found.id])).length > 0
  if (mayRead) return found
  throw refusal(req, 'document-unknown', 404, `${collection} ${given}`)
}
