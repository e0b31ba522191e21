import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that lasts as long as the machine keeps its temporary files. */
export const folder = (): string => mkdtempSync(join(tmpdir(), 'newsroom-print-'))

/** Keeps bytes as a file for programs that others wrote. */
export function keep(bytes: Uint8Array, name: string): string {
  const path = join(folder(), name)
  writeFileSync(path, bytes)
  return path
}

/** What a program says of a file. `npm test` installs the programs. */
export const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/** The rows under the line of dashes that poppler puts under its headings. */
export const rowsOf = (table: string): string[] => {
  const lines = table.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(lines.findIndex((line) => line.startsWith('---')) + 1)
}
