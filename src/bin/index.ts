import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'

/** The commands that the plugin adds to Payload's own, and the module of each, beside this one. */
const scripts = {
  'newsroom:adopt': 'adopt',
  'newsroom:audit': 'audit',
  'newsroom:import-page': 'importPage',
  'newsroom:export-page': 'exportPage',
} as const

/**
 * The plugin's commands for `config.bin`: `payload newsroom:audit`, `payload newsroom:adopt`, `payload newsroom:import-page
 * FILE`, `payload newsroom:export-page ID`. Each path is beside this module and has its ending, so
 * that it is right in the source and in the built package.
 */
export function bins(): NonNullable<Config['bin']> {
  // Not `new URL('./audit', import.meta.url)`, which bundlers take for a file to copy.
  const here = fileURLToPath(import.meta.url)
  return Object.entries(scripts).map(([key, name]) => ({
    key,
    scriptPath: path.join(path.dirname(here), `${name}${path.extname(here)}`),
  }))
}
