import type { PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { Row } from '../../rows/readable.ts'
import type { Slugs } from '../../options/slugs.ts'
import { wordsIn } from '../../gate/titleOf.ts'
import { readable } from '../../access/mayRead.ts'
import { imprintOf } from './imprintOf.ts'
import type { Uses } from './Use.ts'

interface Asked {
  kind: 'articles' | 'photos' | 'sidebars'
  id: number | string
  slugs: Slugs
  limit: number
}

/** The field of a page's item that places a document of each kind. */
const placing = { articles: 'article', photos: 'photo', sidebars: 'sidebar' } satisfies Record<
  Asked['kind'],
  string
>

/** The pages that place it. */
export async function usesInPages(req: PayloadRequest, { kind, id, slugs, limit }: Asked): Promise<Uses> {
  const { docs } = await guardOf(req.payload).inner.find<Row & { id: number | string }>({
    collection: slugs.pages,
    where: await readable(req, slugs.pages, { [`items.${placing[kind]}`]: { equals: id } }),
    limit: limit + 1,
    pagination: false,
    sort: '-updatedAt',
  })
  const uses = docs.slice(0, limit).map((page) => ({
    collection: slugs.pages,
    id: page.id,
    title: wordsIn(page.title, req.locale),
    in: ['draft' as const],
    ...imprintOf(page),
  }))
  return { uses, hasMore: docs.length > limit }
}
