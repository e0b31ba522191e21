import type { Language } from '../../language/Language.ts'
import { messageOf } from '../messages/messageOf.ts'
import type { AuditEntry, LedgerBreach } from './entries.ts'

interface Texts extends Record<LedgerBreach, (detail: string) => string> {
  breach: string
  degraded: string
  summary: (counts: AuditCounts) => string
}

/** What an audit came to. */
export interface AuditCounts {
  /** Public documents looked at. */
  looked: number
  /** Breaches, and documents that have any. */
  breaches: number
  inBreach: number
  /** Documents that lost a photo or a box. */
  degraded: number
}

const zhHant: Texts = {
  breach: '不合規',
  degraded: '有缺',
  'decision-missing': () => '審核記錄裡沒有人放行過',
  'decision-differs': () => '現在公開的不是最近一次放行的內容',
  'decision-withdrawn': () => '下架之後沒有再放行，卻是公開的',
  unreadable: (detail) => `讀不懂這份文件（${detail}）`,
  summary: ({ looked, breaches, inBreach, degraded }) =>
    `看過 ${looked} 份公開文件，${inBreach} 份不合規（共 ${breaches} 項），${degraded} 份有缺`,
}

const zhHans: Texts = {
  breach: '不合规',
  degraded: '有缺',
  'decision-missing': () => '审核记录里没有人放行过',
  'decision-differs': () => '现在公开的不是最近一次放行的内容',
  'decision-withdrawn': () => '下架之后没有再放行，却是公开的',
  unreadable: (detail) => `读不懂这份文件（${detail}）`,
  summary: ({ looked, breaches, inBreach, degraded }) =>
    `看过 ${looked} 份公开文件，${inBreach} 份不合规（共 ${breaches} 项），${degraded} 份有缺`,
}

const en: Texts = {
  breach: 'BREACH',
  degraded: 'degraded',
  'decision-missing': () => 'nobody was ever cleared to publish it',
  'decision-differs': () => 'what is public is not what was cleared last',
  'decision-withdrawn': () => 'it was taken down, not cleared since, and is public all the same',
  unreadable: (detail) => `it cannot be read (${detail})`,
  summary: ({ looked, breaches, inBreach, degraded }) =>
    `${looked} public documents: ${inBreach} in breach (${breaches} findings), ${degraded} degraded.`,
}

const texts = { zhHant, zhHans, en } satisfies Record<Language, Texts>

/**
 * One entry as a line: what it is, which document, its title, the rule, in which locale, and what
 * is wrong.
 */
export function entryLine(entry: AuditEntry, language: Language, timeZone?: string): string {
  const said = texts[language]
  const message =
    'finding' in entry ? messageOf(entry.finding, language, timeZone) : said[entry.rule](entry.detail)
  const locale = 'finding' in entry && entry.finding.locale !== '' ? ` [${entry.finding.locale}]` : ''
  const words = [said[entry.type], entry.collection, entry.id, JSON.stringify(entry.title), entry.rule]
  return `${words.join(' ')}${locale}: ${message}`
}

/** What it all came to, in a sentence. */
export const summaryLine = (counts: AuditCounts, language: Language): string =>
  texts[language].summary(counts)
