import { afterAll } from 'vitest'
import { deskOf, type Desk } from './documents.ts'
import { bootNewsroom, type BootedNewsroom } from './newsroom.ts'

/** A newsroom for all the tests of a file. */
export interface OpenedNewsroom {
  app: BootedNewsroom
  desk: Desk
}

/**
 * Boots a newsroom for the test file that calls this at its top, and stops it after the file's
 * tests.
 *
 * @example const { app, desk } = await openNewsroom()
 */
export async function openNewsroom(...args: Parameters<typeof bootNewsroom>): Promise<OpenedNewsroom> {
  const app = await bootNewsroom(...args)
  afterAll(() => app.stop())
  return { app, desk: deskOf(app) }
}
