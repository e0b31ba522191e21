import type { BaseDatabaseAdapter } from 'payload'
import { neverGiveIdsAgain } from '../../database/sqlite/neverGiveIdsAgain.ts'
import { restrictDeletion } from '../../database/restrictDeletion.ts'
import type { Resolved } from '../../options/options.ts'

/** What the newsroom asks of the database's own schema: ids are given once, and a credited source cannot be deleted. */
export function settleSchema(adapter: BaseDatabaseAdapter, { slugs, gated }: Resolved): void {
  neverGiveIdsAgain(adapter)
  restrictDeletion(
    adapter,
    slugs.sources,
    gated.map(({ slug }) => slug),
  )
}
