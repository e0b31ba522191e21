import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Register } from '../../attribution/index.ts'

/**
 * Whether two keys stand for one source: the newsroom may keep 新華社 under a key of its own, and
 * words that name it are read as the register's `xinhua`.
 */
export function sameSource(one: string, other: string, register: Register): boolean {
  if (one === other) return true
  const names = namesOf(one, register)
  return namesOf(other, register).some((name) => names.includes(name))
}

/** A name that is blank is nobody's: two sources without an English name are not one. */
function namesOf(key: string, { agencies }: Register): string[] {
  const agency = agencies.get(key)
  return agency ? [...Object.values(agency.name), ...agency.aliases].filter((name) => !isBlank(name)) : []
}
