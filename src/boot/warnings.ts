import type { Payload } from 'payload'
import { hasTransactions } from '../database/hasTransactions.ts'

/**
 * A thing the newsroom must say so that nobody can miss it: in the log at every start, and above
 * every page of the admin.
 */
export type Warning = 'gate-off' | 'no-transactions' | 'any-origin'

/** What is wrong with this newsroom as it runs. */
export async function warningsOf(payload: Payload, disabled: boolean): Promise<Warning[]> {
  const found: Warning[] = []
  if (disabled) found.push('gate-off')
  if (!(await hasTransactions(payload.db))) found.push('no-transactions')
  if (payload.config.csrf.length === 0) found.push('any-origin')
  return found
}

const texts: Record<Warning, string> = {
  'gate-off':
    'THE GATE IS OFF: newsroom({ disabled: true }). Anything can be published without its attribution. Remove `disabled` to switch it on.',
  'no-transactions':
    'NO TRANSACTIONS: this MongoDB connection has no replica set, so a crash can leave a document half written. Add replicaSet=NAME to DATABASE_URI (a single server can be a replica set of one: rs.initiate()).',
  'any-origin':
    "ANY WEB SITE CAN WRITE HERE IN THE NAME OF WHO IS LOGGED IN: the config names no origins. Add csrf: ['https://news.example.com'] to buildConfig, with each address at which the admin is opened, or serverURL.",
}

/** The warnings as lines for the log, framed. */
export function framed(warnings: readonly Warning[]): string {
  const bar = '!'.repeat(78)
  return ['', bar, ...warnings.map((warning) => `payload-newsroom: ${texts[warning]}`), bar].join('\n')
}

/** Writes the warnings to the log, once at every start. */
export async function logWarnings(payload: Payload, disabled: boolean): Promise<void> {
  const warnings = await warningsOf(payload, disabled)
  if (warnings.length > 0) payload.logger.warn(framed(warnings))
}
