import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { languageOf, type Language } from '../language/Language.ts'

/** A command: does its work and says what the process ends with. */
export type Command = (payload: Payload, language: Language) => Promise<number>

/**
 * Runs a command as Payload's `bin` wants it, and ends the process with the command's own number; 2
 * when it could not do its work. Payload itself would end with 0 whatever happened
 * (`payload/dist/bin/index.js`, 3.90).
 *
 * The newsroom's `onInit` (first run, sample) is left out: a command does what it says and no more.
 * Nor is the schema of this checkout pushed into the database, as Payload does outside of production:
 * what is run every night must not change the tables of a newsroom that runs.
 */
export const commandScript = (run: Command) => async (config: SanitizedConfig) => {
  // Set first: Node may end before the command does, when nothing is left to wait for, and that is
  // a failure.
  process.exitCode = 2
  // By this the SQL adapters know that nothing is to be pushed (`db-sqlite/dist/connect.js`, 3.90).
  process.env.PAYLOAD_MIGRATING = 'true'
  const code = await getPayload({ config, disableOnInit: true })
    .then(async (payload) => {
      try {
        return await run(payload, languageOfTerminal(process.env))
      } finally {
        await payload.destroy()
      }
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      return 2
    })
  process.exit(code)
}

/**
 * The language of a terminal by its environment (POSIX.1-2017, section 8.2): `zh_HK.UTF-8` is
 * Traditional Chinese.
 */
export function languageOfTerminal(env: Record<string, string | undefined>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return languageOf(locale.split(/[.@]/u)[0] ?? '')
}
