import type { Where } from 'payload'
import type { JudgeContext } from '../judge/JudgeContext.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Row } from '../../rows/readable.ts'

export type PublicRow = Row & { id: number | string }

/**
 * Every row of a collection that is meant to be public, in all locales, a batch at a time by a
 * cursor on the id: what is published meanwhile is met once or not at all, and nothing is skipped
 * when something else is unpublished.
 *
 * @param size rows in memory at once
 */
export async function* publicRows(
  { adapter }: JudgeContext,
  { slug: collection, trash }: Pick<Gated, 'slug' | 'trash'>,
  size: number,
): AsyncGenerator<PublicRow[]> {
  const inTrash: Where[] = trash ? [{ deletedAt: { exists: false } }] : []
  let last: number | string | undefined
  for (;;) {
    const beyond: Where[] = last === undefined ? [] : [{ id: { greater_than: last } }]
    const { docs } = await adapter.find<PublicRow>({
      collection,
      where: { and: [{ _status: { equals: 'published' } }, ...inTrash, ...beyond] },
      sort: 'id',
      limit: size,
      pagination: false,
    })
    if (docs.length > 0) yield docs
    last = docs.at(-1)?.id
    if (docs.length < size || last === undefined) return
  }
}
