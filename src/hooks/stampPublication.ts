import type { CollectionBeforeChangeHook } from 'payload'
import { userOf } from '../access/compose.ts'

type Row = Record<string, unknown>

const countOf = (row: Row | undefined) => (typeof row?.revision === 'number' ? row.revision : 0)

/**
 * Slugs a public document had before; a new one is added when the slug changes, none is listed
 * twice.
 */
function slugsBefore(data: Row, original: Row): string[] {
  const known = Array.isArray(original.previousSlugs) ? original.previousSlugs.map(String) : []
  const left = original.slug
  const isLeft = typeof left === 'string' && left !== '' && left !== data.slug && original.firstPublishedAt
  return [...new Set(isLeft ? [...known, left] : known)].filter((slug) => slug !== data.slug)
}

/**
 * Notes on a document, as it is saved, who owns a new one; and as it is published, when, how often
 * it has been by now, and under which slugs before.
 *
 * @param dated whether the collection has `firstPublishedAt`, `revisedAt` and `slug` (articles)
 */
export const stampPublication =
  (dated: boolean): CollectionBeforeChangeHook =>
  ({ data, originalDoc, operation, req }) => {
    const original: Row = operation === 'update' ? (originalDoc ?? {}) : {}
    // A copy brings the count of what it is a copy of, and was never public itself.
    const owned = operation === 'create' ? { owner: userOf(req)?.id ?? null, revision: 0 } : {}
    const slugs = dated && operation === 'update' ? { previousSlugs: slugsBefore(data, original) } : {}
    if (data._status !== 'published') return { ...data, ...owned, ...slugs }
    const now = new Date().toISOString()
    const dates = dated
      ? { firstPublishedAt: original.firstPublishedAt ?? data.firstPublishedAt ?? now, revisedAt: now }
      : {}
    // A restored version carries its own old count: the larger one is the truth.
    const revision = Math.max(countOf(original), operation === 'update' ? countOf(data) : 0) + 1
    return { ...data, ...owned, ...slugs, ...dates, revision }
  }
