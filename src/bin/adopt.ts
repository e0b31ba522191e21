import { parseArgs } from 'node:util'
import { runAdopt } from '../import/adopt/runAdopt.ts'
import { commandScript } from './command.ts'

/**
 * `payload newsroom:adopt [--write] [--publish]`: prints what is public and would be refused, and
 * with `--write` fills in the credits that the words make certain, in drafts, or with `--publish` on
 * the public rows. Ends with 0 when nothing public would be refused, 1 when something would, 2 when
 * it could not look.
 */
export const script = commandScript(async (payload, language) => {
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { write: { type: 'boolean', default: false }, publish: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const { write, publish } = values
  if (publish && !write) throw new Error('--publish says where --write writes: add --write.')
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const { refused, failed } = await runAdopt(payload, { write, publish, print, language })
  return refused + failed > 0 ? 1 : 0
})
