import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, wherever it is checked out and from wherever it is run. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * Where this newsroom keeps its database, secret and first-run record. `NEWSROOM_DATA_DIR` moves it
 * (tests do).
 */
export const dataDir = path.resolve(root, process.env.NEWSROOM_DATA_DIR ?? 'data')

/** Where pictures are kept: beside the data when that was moved, `media/` otherwise. */
export const mediaDir = process.env.NEWSROOM_DATA_DIR ? path.join(dataDir, 'media') : path.join(root, 'media')
