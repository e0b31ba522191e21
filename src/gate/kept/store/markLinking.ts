import { openTransaction } from '../../../database/openTransaction.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import { slugsOfKind } from '../../../options/gated.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { documentName, staleMark } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'

/** As many documents as one question names. */
const chunk = 500

/**
 * Has the kept stories that link these documents made anew before a reader gets them, in the unit
 * of work that changes what readers see of the documents. Costs a question for each collection of
 * articles, and a write for each kept story that links one.
 *
 * Where transactions see only what was there when they began (MongoDB), or what others had
 * committed (Postgres), an article that is published at the same moment may link one unseen: it is
 * looked for once more when the unit has ended, before its caller is answered.
 *
 * @param links as `linkedAssets` has them: `photos:12`
 */
export async function markLinking(
  guard: Guarded,
  links: readonly string[],
  req: AdapterRequest,
): Promise<void> {
  await mark(guard, links, req)
  const id = guard.inner.name === 'sqlite' ? undefined : await openTransaction(req)
  if (id === undefined) return
  guard.afterTransaction(id, () => guard.unit(undefined, (inUnit) => mark(guard, links, inUnit)))
}

async function mark(guard: Guarded, links: readonly string[], req: AdapterRequest): Promise<void> {
  for (const collection of slugsOfKind(guard.options(), 'articles')) {
    const documents = await linking(guard, collection, links, req)
    for (let from = 0; from < documents.length; from += chunk)
      await markStale(guard, documents.slice(from, from + chunk), req)
  }
}

async function linking(
  { inner }: Guarded,
  collection: string,
  links: readonly string[],
  req: AdapterRequest,
): Promise<string[]> {
  const { docs } = await inner.find<Record<string, unknown> & { id: number | string }>({
    collection,
    where: { linkedAssets: { in: [...links] } },
    pagination: false,
    limit: 0,
    select: {},
    req,
  })
  return docs.map(({ id }) => documentName(collection, id))
}

/** In one order, so that no two units wait for each other. Not judged: it shows nothing. */
const markStale = ({ inner }: Guarded, documents: readonly string[], req: AdapterRequest) =>
  inner.updateMany({
    collection: keptSlug,
    where: { and: [{ document: { in: [...documents] } }, { isLive: { equals: true } }] },
    data: { goodUntil: staleMark() },
    sort: 'id',
    returning: false,
    req,
  })
