import { runAudit } from '../gate/audit/runAudit.ts'
import { analyzeTables } from '../database/analyzeTables.ts'
import { commandScript } from './command.ts'

/**
 * `payload newsroom:audit`: looks at everything public and prints what should not be. Ends with 0
 * when all is in order, 1 when anything is in breach, 2 when it could not look.
 */
export const script = commandScript(async (payload, language) => {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  // A command starts without the newsroom's `onInit`.
  await analyzeTables(payload)
  const { breaches } = await runAudit(payload, { print, language })
  return breaches > 0 ? 1 : 0
})
