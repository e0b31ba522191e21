import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CollectionAfterChangeHook, CollectionAfterErrorHook, CollectionBeforeChangeHook } from 'payload'
import { sizesOf } from './sizesOf.ts'
import { uploads } from '../uploads.ts'

/** A row's original and derivatives, by name; never a path out of the directory. */
function filenamesOf(row: { filename?: unknown; sizes?: unknown }): string[] {
  const names = [row.filename, ...sizesOf(row).map(({ filename }) => filename)]
  return names.filter(
    (name): name is string => typeof name === 'string' && name !== '' && basename(name) === name,
  )
}

/**
 * Deletes the files of a row that never came into the database: Payload writes a new photo's files
 * first, and leaves them when the database (or the gate's guard in front of it) then refuses the
 * row.
 *
 * @param staticDir where the collection keeps its files.
 */
export async function discardFiles(
  staticDir: string,
  row: { filename?: unknown; sizes?: unknown },
): Promise<void> {
  await Promise.all(filenamesOf(row).map((name) => rm(join(staticDir, name), { force: true })))
}

/** `beforeChange`: remembers what a create is about to write. */
export const rememberFiles: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  const upload = uploads.get(req)
  if (upload && operation === 'create') upload.creating = { filename: data.filename, sizes: data.sizes }
  return data
}

/** `afterChange`: the row is in the database, its files stay. */
export const keepFiles: CollectionAfterChangeHook = ({ doc, req }) => {
  const upload = uploads.get(req)
  if (upload) delete upload.creating
  return doc
}

/**
 * `afterError` (REST and GraphQL): the files of a create that failed go, unless its row is there
 * after all.
 */
export const discardFailed: CollectionAfterErrorHook = async ({ collection, req }) => {
  const row = uploads.get(req)?.creating
  const staticDir = collection.upload?.staticDir
  if (!row?.filename || !staticDir || collection.upload.disableLocalStorage) return
  // Without the request: its transaction, if it had one, is gone.
  const stored = await req.payload.db.findOne({
    collection: collection.slug,
    where: { filename: { equals: row.filename } },
  })
  if (!stored) await discardFiles(staticDir, row)
}
