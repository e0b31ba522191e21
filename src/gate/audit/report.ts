import type { Language } from '../../language/Language.ts'
import { gateMessages } from '../messages/index.ts'
import { messageOf } from '../messages/messageOf.ts'
import type { AuditCounts, AuditEntry, Misplaced } from './entries.ts'

/**
 * One entry as a line: what it is, which document, its title, the rule, in which locale, and what
 * is wrong.
 */
export function entryLine(entry: AuditEntry, language: Language, timeZone?: string): string {
  const messages = gateMessages[language].audit
  const message = entryMessage(entry, language, timeZone)
  const locale = 'finding' in entry && entry.finding.locale !== '' ? ` [${entry.finding.locale}]` : ''
  const words = [messages[entry.type], entry.collection, entry.id, JSON.stringify(entry.title), entry.rule]
  return `${words.join(' ')}${locale}: ${message}`
}

/** What is wrong, in a sentence. */
export const entryMessage = (entry: AuditEntry, language: Language, timeZone?: string): string =>
  'finding' in entry
    ? messageOf(entry.finding, language, timeZone)
    : gateMessages[language].audit[entry.rule](entry.detail)

/** A story that readers get otherwise than they should, as a line. */
export function misplacedLine(
  { type, rule, collection, id, title, locale }: Misplaced,
  language: Language,
): string {
  const messages = gateMessages[language].audit
  return `${[messages[type], collection, id, JSON.stringify(title), rule].join(' ')} [${locale}]: ${messages[rule]()}`
}

/** What it all came to, in a sentence. */
export const summaryLine = (counts: AuditCounts, language: Language): string =>
  gateMessages[language].audit.summary(counts)
