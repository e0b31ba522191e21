import type { CreditForm } from '../types.ts'
import type { NamedCredit } from './credit.ts'
import { isoDate } from './isoDate.ts'

/** What differs between the two scripts. */
interface Script {
  from: string
  compiled: string
  reports: string
  cites: string
  wire: string
  relays: string
  source: string
  issued: string
  shot: string
  and: string
  ours: string
  roles: Readonly<Record<'reporter' | 'photographer' | 'editor' | 'translator' | 'author', string>>
}

const traditional: Script = {
  from: '據',
  compiled: '綜合',
  reports: '報道',
  cites: '援引',
  wire: '電',
  relays: '轉發',
  source: '來源',
  issued: '發',
  shot: '攝',
  and: '及',
  ours: '本報訊',
  roles: { reporter: '記者', photographer: '攝影記者', editor: '編輯', translator: '編譯', author: '文' },
}

const simplified: Script = {
  from: '据',
  compiled: '综合',
  reports: '报道',
  cites: '援引',
  wire: '电',
  relays: '转发',
  source: '来源',
  issued: '发',
  shot: '摄',
  and: '和',
  ours: '本报讯',
  roles: { reporter: '记者', photographer: '摄影记者', editor: '编辑', translator: '编译', author: '文' },
}

/** 甲、乙及丙 */
function joined(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}${and}${names.at(-1)}`
}

/** （乙轉發） */
function relays(credit: NamedCredit, script: Script): string {
  return credit.via.length === 0 ? '' : `（${joined(credit.via, script.and)}${script.relays}）`
}

function dateOf(credit: NamedCredit): string {
  const date = isoDate(credit.date ?? '')
  return date ? `${date.month}月${date.day}日` : (credit.date ?? '')
}

/** Signed names by employer: 記者 甲、乙，新華社記者 丙. */
function signed(credit: NamedCredit, script: Script): string {
  const groups = new Map<string, string[]>()
  for (const { name, role, source } of credit.people ?? []) {
    const head = `${source === undefined ? '' : credit.nameOf(source)}${script.roles[role]}`
    groups.set(head, [...(groups.get(head) ?? []), name])
  }
  return Array.from(groups, ([head, names]) => `${head} ${names.join('、')}`).join('，')
}

function bracketed(words: string): string {
  return words === '' ? '' : `（${words}）`
}

function lede(credit: NamedCredit, script: Script): string {
  if (credit.form === 'staff' || credit.sources.length === 0) {
    return `${credit.house || script.ours}${bracketed(signed(credit, script))}`
  }
  const names = joined(credit.sources, script.and)
  if (credit.form === 'compiled')
    return `${script.compiled}${names}${script.reports}${relays(credit, script)}`
  if (credit.form === 'dateline') {
    const line = `${credit.sources.join('、')}${credit.place ?? ''}${dateOf(credit)}${script.wire}`
    return `${line}${bracketed(signed(credit, script))}${relays(credit, script)}`
  }
  const relay = credit.via.length === 0 ? '' : `${joined(credit.via, script.and)}${script.cites}`
  return `${script.from}${relay}${names}${script.reports}`
}

function caption(credit: NamedCredit, script: Script): string {
  const shooters = (credit.people ?? []).map((person) => person.name)
  const names = credit.sources.join('、')
  if (shooters.length === 0) return `${names}${relays(credit, script)}`
  if (names === '') return `${shooters.join('、')}${script.shot}`
  return `${names}${script.issued}（${shooters.join('、')} ${script.shot}）${relays(credit, script)}`
}

function byline(credit: NamedCredit, script: Script): string {
  const people = signed(credit, script)
  const named = new Set(
    (credit.people ?? []).flatMap(({ source }) => (source === undefined ? [] : [credit.nameOf(source)])),
  )
  const rest = credit.sources.filter((name) => !named.has(name))
  return [people, rest.join('、')].filter((part) => part !== '').join('，') + relays(credit, script)
}

/** Credits in Chinese. */
export function chineseWording(
  credit: NamedCredit,
  form: CreditForm,
  language: 'zh-Hant' | 'zh-Hans',
): string {
  const script = language === 'zh-Hant' ? traditional : simplified
  if (form === 'lede') {
    const words = lede(credit, script)
    return credit.house && credit.form !== 'staff' && credit.sources.length > 0
      ? `${credit.house} ${words}`
      : words
  }
  if (form === 'caption') return caption(credit, script)
  if (form === 'byline') return byline(credit, script)
  const names = credit.sources.join('、')
  if (form === 'box') return `◆${script.source}：${names}${relays(credit, script)}`
  const relayed = credit.via.length === 0 ? '' : `，${joined(credit.via, script.and)}${script.relays}`
  return `（${names}${relayed}）`
}
