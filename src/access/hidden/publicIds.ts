import type { PayloadRequest } from 'payload'
import type { Gated } from '../../options/own/Gated.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import { publicWhere } from '../readers.ts'

interface Batch {
  ids: Set<string>
  found: Promise<ReadonlySet<string>>
}

/** By request and collection: the ids that are being asked for together. */
const batches = new WeakMap<PayloadRequest, Map<string, Batch>>()

/**
 * Which of these ids a reader may see. Everything asked in the same turn of the event loop goes
 * into one query per collection, so that a list of articles costs one query for all their photos
 * together.
 */
export async function publicIds(
  req: PayloadRequest,
  gated: Gated,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { slug: collection } = gated
  // Rich text may name what can be no id, of which a database makes an error: nobody sees it.
  const possible = ids.filter((id) => isPossibleId(req.payload, collection, id))
  if (possible.length === 0) return new Set()
  const open = batches.get(req) ?? new Map<string, Batch>()
  batches.set(req, open)
  const batch = open.get(collection) ?? begin(req, gated, open)
  for (const id of possible) batch.ids.add(id)
  return batch.found
}

function begin(req: PayloadRequest, gated: Gated, open: Map<string, Batch>): Batch {
  const { slug: collection } = gated
  const ids = new Set<string>()
  const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    open.delete(collection)
    const { docs } = await req.payload.db.find<{ id: number | string }>({
      collection,
      where: { and: [{ id: { in: [...ids] } }, publicWhere(gated, new Date().toISOString())] },
      select: {},
      pagination: false,
      limit: 0,
      req,
    })
    return new Set(docs.map(({ id }) => String(id)))
  })
  const batch = { ids, found }
  open.set(collection, batch)
  return batch
}
