import type { WordedCredit } from '../../attribution/index.ts'
import type { Byline, Story } from '../types.ts'

type People = NonNullable<WordedCredit['people']>

const ROLES = ['reporter', 'photographer', 'editor', 'translator', 'author'] as const

/** A role of a byline that the wording has a word for; undefined for every other. */
export const knownRole = (role: string): People[number]['role'] | undefined =>
  ROLES.find((each) => each === role)

/**
 * Our own staff who sign a story, as the wording names them. A person whose role the wording has no
 * word for is named only in the byline.
 */
export const staffOf = ({ bylines }: Story): People =>
  named(bylines.filter(({ source }) => source === undefined))

/**
 * Those who sign for one of the credited sources: 新華社北京1月25日電（記者 甲）. The wording puts them after
 * that source.
 */
export const sourcesPeopleOf = ({ bylines, attribution }: Story): People =>
  named(bylines.filter(({ source }) => attribution.sources.some(({ key }) => key === source?.key)))

const named = (bylines: readonly Byline[]): People =>
  bylines.flatMap(({ name, role }) => {
    const known = knownRole(role)
    return known === undefined || name === '' ? [] : [{ name, role: known }]
  })
