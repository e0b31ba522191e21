import type { Payload } from 'payload'
import { hasTransactions } from '../database/hasTransactions.ts'

/** A thing the newsroom must say so that nobody can miss it: in the log at every start, and above every page of the admin. */
export type Warning = 'gate-off' | 'no-transactions' | 'transactions-off'

/** What is wrong with this newsroom as it runs. */
export async function warningsOf(payload: Payload, disabled: boolean): Promise<Warning[]> {
  const off: Warning[] = disabled ? ['gate-off'] : []
  if (await hasTransactions(payload.db)) return off
  return [...off, payload.db.name === 'mongoose' ? 'no-transactions' : 'transactions-off']
}

const texts: Record<Warning, string> = {
  'gate-off':
    'THE GATE IS OFF: newsroom({ disabled: true }). Anything can be published without its attribution. Remove `disabled` to switch it on.',
  'no-transactions':
    'NO TRANSACTIONS: this MongoDB connection has no replica set, so a crash can leave a document half written. Add replicaSet=NAME to DATABASE_URI (a single server can be a replica set of one: rs.initiate()).',
  'transactions-off':
    'NO TRANSACTIONS: the database adapter was told transactionOptions: false, so a crash can leave a document half written and two writers can undo each other. Take that option away.',
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
