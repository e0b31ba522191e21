import type { Endpoint, PayloadRequest } from 'payload'
import type { Resolved } from '../options/options.ts'
import { askedDocument, mustBe } from './asked.ts'
import { usesInPages } from './uses/inPages.ts'
import { usesInStories } from './uses/inStories.ts'

/** As many documents of each collection as one answer holds, unless `?limit=` asks for fewer. */
export const mostUses = 200

/** What can be used by something else. */
export const usableKinds = ['photos', 'sidebars', 'sources', 'articles'] as const

/**
 * `GET newsroom/where-used/:collection/:id`, for staff: the articles, boxes, photos and pages that
 * use a photo, a box, a source or an article, in public or only in their latest draft, newest
 * first. Two queries per collection however much is used.
 */
export const whereUsed = (options: Resolved): Endpoint => ({
  path: '/newsroom/where-used/:collection/:id',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const { slugs, gated } = options
    const asked = await askedDocument(req, options, usableKinds)
    const { kind, collection, id } = asked
    const limit = limitIn(req)
    const found = await Promise.all([
      ...gated.map((using) => usesInStories(req, { using, link: `${collection}:${id}`, limit })),
      ...(kind === 'sources' || slugs.pages === '' ? [] : [usesInPages(req, { kind, id, slugs, limit })]),
    ])
    const hasMore = found.some((one) => one.hasMore)
    return Response.json({ collection, id, uses: found.flatMap((one) => one.uses), hasMore })
  },
})

function limitIn({ searchParams }: PayloadRequest): number {
  const asked = Number(searchParams.get('limit') ?? mostUses)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, mostUses) : mostUses
}
