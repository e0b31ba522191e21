import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The repository's folder, with a slash at its end: the nearest one above this file that has the lockfile, which also
 * holds for the copy of this file that a benchmark is compiled with.
 */
export const root = (() => {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package-lock.json', folder))) {
    const above = new URL('../', folder)
    if (above.href === folder.href) throw new Error(`No package-lock.json above ${import.meta.url}.`)
    folder = above
  }
  return fileURLToPath(folder)
})()
