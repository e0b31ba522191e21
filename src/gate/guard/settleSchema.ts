import type { BaseDatabaseAdapter } from 'payload'
import { neverGiveIdsAgain } from '../../database/neverGiveIdsAgain.ts'
import { restrictDeletion } from '../../database/restrictDeletion.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedKinds } from '../../options/slugs.ts'

/** What the newsroom asks of the database's own schema: ids are given once, and a credited source cannot be deleted. */
export function settleSchema(adapter: BaseDatabaseAdapter, { slugs }: Resolved): void {
  neverGiveIdsAgain(adapter)
  restrictDeletion(
    adapter,
    slugs.sources,
    gatedKinds.map((kind) => slugs[kind]),
  )
}
