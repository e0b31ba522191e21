import { parseArgs } from 'node:util'
import { guardOf } from '../gate/guard/Guarded.ts'
import { mendKept } from '../gate/kept/mend/mendKept.ts'
import { runAndKeep } from '../gate/audit/lastAudit.ts'
import { analyzeTables } from '../database/sqlite/analyzeTables.ts'
import { commandScript } from './command.ts'

/**
 * `payload newsroom:audit [--mend]`: looks at everything public and prints what should not be; with
 * `--mend` what readers get is made what it should be first. Ends with 0 when all is in order, 1 when
 * anything is in breach or misplaced, 2 when it could not look.
 */
export const script = commandScript(async (payload, language) => {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  // A command starts without the newsroom's `onInit`.
  await analyzeTables(payload)
  const { values } = parseArgs({
    args: process.argv.slice(2),
    options: { mend: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  // Only what readers get is made anew: what is public is for an editor to mend.
  if (values.mend) await mendKept(guardOf(payload))
  const { breaches, misplaced } = await runAndKeep(payload, { print, language })
  return breaches + misplaced > 0 ? 1 : 0
})
