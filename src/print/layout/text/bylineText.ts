import { wording } from '../../../attribution/index.ts'
import type { Register } from '../../../attribution/index.ts'
import type { Byline, Story } from '../../../story/types.ts'
import type { Text } from '../Layout.ts'
import { plain } from './runsOf.ts'

const ROLES = ['reporter', 'photographer', 'editor', 'translator', 'author'] as const

/** The bylines that neither the credit nor the body already names, each as a line at the end. */
export const bylineText = ({ bylines, locale }: Story, printed: string, register: Register): Text[] =>
  bylines
    .filter(({ name }) => name.trim() !== '' && !printed.includes(name.trim()))
    .map((byline) => ({ style: 'byline', runs: [plain(lineOf(byline, locale, register))] }))

function lineOf({ name, role, source }: Byline, locale: string, register: Register): string {
  const known = ROLES.find((each) => each === role)
  const sources = source && source.key !== '' ? [source.key] : []
  const people = known === undefined ? [] : [{ name: name.trim(), role: known }]
  const words =
    people.length > 0 || sources.length > 0 ? wording({ sources, people }, 'byline', locale, register) : ''
  return words.includes(name.trim()) ? words : [words, name.trim()].filter(Boolean).join('　')
}
