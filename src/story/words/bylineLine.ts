import { defaultRegister, wording } from '../../attribution/index.ts'
import type { Register } from '../../attribution/index.ts'
import { knownRole } from './people.ts'
import type { Byline, Locale } from '../types.ts'

/**
 * A signature in its finished wording: 「記者 甲」, "By A. Writer, Xinhua". A role the wording has no word
 * for is left out.
 *
 * @param register the shipped agencies, and the newsroom's own sources.
 */
export function bylineLine(
  { name, role, source }: Byline,
  locale: Locale,
  register: Register = defaultRegister,
): string {
  const known = knownRole(role)
  const sources = source && source.key !== '' ? [source.key] : []
  const people = known === undefined ? [] : [{ name: name.trim(), role: known }]
  const isSaid = people.length > 0 || sources.length > 0
  const words = isSaid ? wording({ sources, people }, 'byline', locale, register) : ''
  return words.includes(name.trim()) ? words : [words, name.trim()].filter(Boolean).join('　')
}
