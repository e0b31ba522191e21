import type { Payload } from 'payload'
import { hasTransactions } from '../database/hasTransactions.ts'
import type { Resolved } from '../options/options.ts'
import { tablesThatGiveIdsAgain } from '../database/sqlite/tablesThatGiveIdsAgain.ts'

/** A thing the newsroom must say so that nobody can miss it: in the log at every start, and above every page of the admin. */
export type Warning =
  'gate-off' | 'gate-reports' | 'no-transactions' | 'transactions-off' | 'any-origin' | 'ids-come-again'

/** What of the options can switch the gate off. */
type Switches = Pick<Resolved, 'disabled' | 'enforce'>

/** What is wrong with this newsroom as it runs. */
export async function warningsOf(payload: Payload, { disabled, enforce }: Switches): Promise<Warning[]> {
  const found: Warning[] = []
  if (disabled) found.push('gate-off')
  else if (enforce === 'report') found.push('gate-reports')
  if (!(await hasTransactions(payload.db)))
    found.push(payload.db.name === 'mongoose' ? 'no-transactions' : 'transactions-off')
  if (payload.config.csrf.length === 0) found.push('any-origin')
  if ((await tablesThatGiveIdsAgain(payload)).length > 0) found.push('ids-come-again')
  return found
}

const texts: Record<Warning, string> = {
  'gate-off':
    'THE GATE IS OFF: newsroom({ disabled: true }). Anything can be published without its attribution. Remove `disabled` to switch it on.',
  'gate-reports':
    "THE GATE ONLY WATCHES: newsroom({ enforce: 'report' }). Anything can be published without its attribution; the ledger has what would be refused, and `payload newsroom:adopt` lists what is public already. Remove `enforce` to have it refuse.",
  'no-transactions':
    'NO TRANSACTIONS: this MongoDB connection has no replica set, so a crash can leave a document half written. Add replicaSet=NAME to DATABASE_URI (a single server can be a replica set of one: rs.initiate()).',
  'any-origin':
    "ANY WEB SITE CAN WRITE HERE IN THE NAME OF WHO IS LOGGED IN: the config names no origins. Add csrf: ['https://news.example.com'] to buildConfig, with each address at which the admin is opened, or serverURL.",
  'ids-come-again':
    'IDS COME AGAIN: tables of this SQLite file were made without AUTOINCREMENT, so that what named a deleted document comes to name the next one. A file for development is best deleted. Otherwise set `autoIncrement: true` in sqliteAdapter({ … }) and run `payload migrate:create`; in the file it makes keep only the first PRAGMA foreign_keys=OFF and put the one that switches them ON last (drizzle-kit does so after the first table, and rows would be lost); then run `payload migrate`.',
  'transactions-off':
    'NO TRANSACTIONS: the database adapter was told transactionOptions: false, so a crash can leave a document half written and two writers can undo each other. Take that option away.',
}

/** The warnings as lines for the log, framed. */
export function framed(warnings: readonly Warning[]): string {
  const bar = '!'.repeat(78)
  return ['', bar, ...warnings.map((warning) => `payload-newsroom: ${texts[warning]}`), bar].join('\n')
}

/** Writes the warnings to the log, once at every start. */
export async function logWarnings(payload: Payload, switches: Switches): Promise<void> {
  const warnings = await warningsOf(payload, switches)
  if (warnings.length > 0) payload.logger.warn(framed(warnings))
}
