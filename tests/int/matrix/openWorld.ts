import { afterAll } from 'vitest'
import { otherProcess, type OtherProcess } from './otherProcess.ts'
import { bootWorld, type World } from './world.ts'

/** A world for all the tests of a file, and who reads it. */
export interface OpenedWorld {
  world: World
  /** Another process on the same database: it shows what readers see. */
  reader: OtherProcess
}

/**
 * Boots a world for the test file that calls this at its top, and stops it after the file's tests.
 *
 * @example const { world, reader } = await openWorld()
 */
export async function openWorld(): Promise<OpenedWorld> {
  const world = await bootWorld()
  afterAll(() => world.app.stop())
  const reader = await otherProcess(world.app)
  // Vitest runs the later of two such hooks first, so the reader ends before its database.
  afterAll(() => reader.stop())
  return { world, reader }
}
