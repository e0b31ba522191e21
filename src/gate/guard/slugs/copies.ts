import type { PayloadRequest } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../Guarded.ts'
import { holdersOf } from './takenSlugs.ts'

type Data = Record<string, unknown>

/** The contexts of the requests that copy a story under way, with its collection. */
const copying = new WeakMap<object, string>()

/** Call it before a story is copied, unless the copy was given a slug of its own. */
export const beginCopy = (req: PayloadRequest, collection: string): void =>
  void copying.set(req.context, collection)

/** Call it before a document is made that is no copy. */
export const endCopy = (req: PayloadRequest): void => void copying.delete(req.context)

/** How many numbers one query tries. */
const atOnce = 50

/**
 * A copy with an address of its own and no former ones: the slug of what it is a copy of with the
 * first number behind it that is free. What is no copy is left as it is. Call it in the unit of
 * work that makes it, so that two copies get two slugs.
 */
export async function withOwnSlug(
  guard: Guarded,
  { collection, data, req }: { collection: string; data: Data; req: AdapterRequest },
): Promise<Data> {
  if (!req.context || copying.get(req.context) !== collection) return data
  const { slug } = data
  const alone = { ...data, previousSlugs: [] }
  if (typeof slug !== 'string' || slug === '') return alone
  return { ...alone, slug: await freeSlug(guard, { collection, slug, req }) }
}

async function freeSlug(
  guard: Guarded,
  { collection, slug, req }: { collection: string; slug: string; req: AdapterRequest },
): Promise<string> {
  for (let from = 1; ; from += atOnce) {
    const slugs = Array.from({ length: atOnce }, (_, at) => (from + at === 1 ? slug : `${slug}-${from + at}`))
    const holders = await holdersOf(guard, { collection, slugs, presentToo: true, req })
    const taken = new Set(holders.flatMap(({ held }) => held))
    const free = slugs.find((one) => !taken.has(one))
    if (free !== undefined) return free
  }
}
