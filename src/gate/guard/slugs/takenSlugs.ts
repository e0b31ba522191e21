import type { Where } from 'payload'
import { lockNames } from '../../../database/postgres/lockNames.ts'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../Guarded.ts'

type Data = Record<string, unknown>

/** A story whose present or former address one of the slugs asked for is. */
export interface Holder {
  id: number | string
  headline: unknown
  /** Those of its slugs, present and former, that were asked for. */
  held: string[]
}

export interface AskedSlugs {
  /** Of the collection of articles. */
  collection: string
  slugs: readonly string[]
  /** The story that wants them. */
  id?: number | string
  /** Whether somebody's present slug counts too, or only former ones: of present ones there is a unique index. */
  presentToo: boolean
  req: AdapterRequest | undefined
}

/**
 * The other stories that have one of these slugs, or had it while they were public: readers follow old links. Until the unit of work
 * ends nobody else is told about the same slugs.
 */
export async function holdersOf(guard: Guarded, asked: AskedSlugs): Promise<Holder[]> {
  const { collection, slugs, id, presentToo, req } = asked
  if (slugs.length === 0) return []
  await lockNames(
    guard.inner,
    slugs.map((slug) => `slug of ${collection}: ${slug}`),
    req,
  )
  const former: Where = { previousSlugs: { in: [...slugs] } }
  const either: Where = presentToo ? { or: [{ slug: { in: [...slugs] } }, former] } : former
  const { docs } = await guard.inner.find<Data & { id: number | string }>({
    collection,
    where: id === undefined ? either : { and: [either, { id: { not_equals: id } }] },
    pagination: false,
    limit: 0,
    select: { slug: true, previousSlugs: true, headline: true },
    ...(req && { req }),
  })
  return docs.map((row) => ({
    id: row.id,
    headline: row.headline,
    held: slugsIn(row).filter((slug) => slugs.includes(slug)),
  }))
}

/** A story's slugs, the present one first. */
const slugsIn = ({ slug, previousSlugs }: Data): string[] =>
  [slug, ...formerIn({ previousSlugs })].flatMap(text)

/** The slugs it was published under before. */
export const formerIn = ({ previousSlugs }: Data): string[] =>
  Array.isArray(previousSlugs) ? previousSlugs.flatMap(text) : []

const text = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : [])
