import { Forbidden, NotFound, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { userOf } from '../compose.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import { mayAsk } from './mayAsk.ts'
import { orderOf, pagingFits } from './pagingFits.ts'
import { valuesFit } from './valuesFit.ts'
import { wholePlaces } from './wholePlaces.ts'

/**
 * What an operation may have been told. Payload types the arguments of all operations as one union,
 * and REST fills them as sent.
 */
interface Args {
  id?: unknown
  draft?: unknown
  where?: unknown
  sort?: unknown
  field?: unknown
  joins?: unknown
  select?: unknown
  depth?: unknown
  limit?: unknown
  page?: unknown
  data?: unknown
  /** Payload's own loading of links. */
  disableErrors?: unknown
}

const reads = new Set(['read', 'readDistinct', 'count', 'countVersions'])

/**
 * `beforeOperation`, before every other hook: whatever comes through an API is asked whether it can
 * be meant at all.
 *
 * Readers (all who are not staff) are refused what access refuses before any hook looks at a
 * document, so that a hidden one and one that never was get the same answer from the same work; and
 * they ask only by what their answers show.
 *
 * @throws {BadRequest} 400 for a question that is none, or asks by what is not public
 * @throws {NotFound} 404 for an id that can be none
 * @throws {Forbidden} 403
 */
export const askedWell =
  (options: Resolved): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req, overrideAccess }) => {
    if (overrideAccess) return args
    const { slugs, who } = options
    // Payload types the arguments of all operations as one union; `Args` takes each as unknown.
    const asked = args as Args
    const isReader = !who.isStaff(userOf(req))
    // What a document links is left out of it by Payload when access says no, and refuses nothing.
    if (isReader && !asked.disableErrors) await mustBeLet(req, collection, operation, asked)
    if (
      asked.id !== undefined &&
      operation !== 'create' &&
      !isPossibleId(req.payload, collection.slug, asked.id)
    )
      throw new NotFound(req.t)
    pagingFits(req, asked)
    const isReading = isReader && reads.has(operation)
    if (isReading) await mayAsk(req, options, collection.slug, asked)
    valuesFit(req, collection.slug, asked.where)
    const order = 'sort' in asked ? { sort: orderOf(req, asked.sort) } : {}
    // Each member is what Payload made of the request, but for an order that cannot be meant.
    if (!isReading) return { ...args, ...order } as typeof args
    await joinsMayAsk(req, options, collection, asked.joins)
    const { data: _data, ...rest } = asked
    const select = isRecord(asked.select)
      ? { select: wholePlaces(req, slugs, collection.slug, asked.select) }
      : {}
    // As above: what Payload made of the request, less what readers have no say in.
    return { ...rest, ...order, ...select } as typeof args
  }

/**
 * The access that an operation asks first. A list of documents can be told from one of versions by
 * what only it is told.
 */
function accessFor(operation: string, args: Args): keyof Collection['access'] | undefined {
  if (operation === 'countVersions') return 'readVersions'
  if (reads.has(operation)) return operation !== 'read' || 'draft' in args ? 'read' : 'readVersions'
  if (operation === 'restoreVersion') return 'update'
  return operation === 'create' || operation === 'update' || operation === 'delete' ? operation : undefined
}

/** @throws {Forbidden} when access says no; a condition is the operation's own to apply. */
async function mustBeLet(
  req: PayloadRequest,
  { access }: Collection,
  operation: string,
  args: Args,
): Promise<void> {
  const name = accessFor(operation, args)
  if (!name) return
  const { id, data } = args
  const isChange = !reads.has(operation)
  // Access functions take an id and data as they come. One who reads is asked of no document yet:
  // see `mustBeReadable`.
  const given = {
    ...(id !== undefined && { id: id as number | string }),
    ...(isChange && isRecord(data) && { data }),
  }
  if (!(await access[name]?.({ req, ...given }))) throw new Forbidden(req.t)
}

type Collection = Parameters<CollectionBeforeOperationHook>[0]['collection']

/** Each join is a list of another collection, with a `where` and a `sort` of its own. */
async function joinsMayAsk(
  req: PayloadRequest,
  options: Resolved,
  { joins, polymorphicJoins }: Collection,
  asked: unknown,
): Promise<void> {
  if (!isRecord(asked)) return
  const known = [
    ...Object.entries(joins).flatMap(([slug, all]) => all.map(({ joinPath }) => ({ slug, joinPath }))),
    ...polymorphicJoins.flatMap(({ joinPath, field }) =>
      [field.collection].flat().map((slug) => ({ slug, joinPath })),
    ),
  ]
  for (const { slug, joinPath } of known) {
    const join = asked[joinPath]
    if (!isRecord(join)) continue
    pagingFits(req, join)
    valuesFit(req, slug, join.where)
    await mayAsk(req, options, slug, join)
  }
}
