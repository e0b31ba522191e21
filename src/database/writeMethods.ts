import type { BaseDatabaseAdapter } from 'payload'

/**
 * The adapter's methods that write what they are given: rows, versions, and the same of globals
 * (payload `database/types.d.ts`, 3.90). The queue's `updateJobs` and the deletions are not among
 * them.
 */
export const writeMethods = [
  'create',
  'updateOne',
  'updateMany',
  'upsert',
  'createVersion',
  'updateVersion',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]
