import type { Access, PayloadRequest, Where } from 'payload'
import { newsroomSlugs } from '../options/newsroomSlugs.ts'
import type { Resolved } from '../options/options.ts'
import { userOf } from './compose.ts'
import { readAccess, within } from './mayRead.ts'

/** As many documents of a collection as a condition can name on every database; the latest count. */
const most = 10_000

/**
 * The ledger is for staff, who read of each document that they may read themselves: it quotes drafts.
 * Where a collection's access lets them read all of it, that costs nothing.
 */
export const ledgerAccess =
  (options: Resolved): Access =>
  async ({ req }) => {
    const { who, slugs } = options
    if (!who.isStaff(userOf(req))) return false
    const news = [...newsroomSlugs(options)].filter(
      (slug) => slug !== slugs.users && req.payload.collections[slug],
    )
    const found = await Promise.all(news.map((slug) => linesOn(req, slug)))
    return found.every(({ isAll }) => isAll) || { or: found.map(({ where }) => where) }
  }

interface Lines {
  /** Whether every line on the collection may be read. */
  isAll: boolean
  where: Where
}

/** The lines on a collection's documents that may be read. */
async function linesOn(req: PayloadRequest, slug: string): Promise<Lines> {
  const access = await readAccess(req, slug)
  const its: Where = { subjectCollection: { equals: slug } }
  if (access === true) return { isAll: true, where: its }
  if (access === false) return { isAll: false, where: within(its, false) }
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection: slug,
    where: access,
    sort: '-updatedAt',
    select: {},
    limit: most,
    pagination: false,
    req,
  })
  const ids = docs.map(({ id }) => String(id))
  return { isAll: false, where: { and: [its, { subjectId: { in: ids } }] } }
}
