import type { StoryList } from '../lists/StoryList.ts'
import type { PublishedStory } from '../published/types.ts'
import type { Ninjs } from './Ninjs.ts'
import { listNinjs } from './ninjs31.ts'
import { storyNinjs } from './storyNinjs.ts'

/** What 3.1 calls otherwise than 2.2 in lower case. */
const renamed: Readonly<Record<string, string>> = { embargoedUntil: 'embargoed' }

/** What 2.2 does not have. */
const unknown: ReadonlySet<string> = new Set(['poi'])

const standard = {
  name: 'ninjs',
  version: '2.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#',
} as const

/** A story in ninjs 2.2, which systems read that do not know 3: the same in names of lower case. */
export const ninjs22 = (story: PublishedStory): string => asNinjs22(storyNinjs(story))

/** A list in ninjs 2.2: one composite object, whose associations are the stories. */
export const ninjs22List = (list: StoryList): string => asNinjs22(listNinjs(list, 'ninjs-2.2.json'))

const asNinjs22 = (object: Ninjs): string => JSON.stringify(lowered({ ...object, standard }))

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name]) => !unknown.has(name))
  return Object.fromEntries(
    members.map(([name, member]) => [renamed[name] ?? name.toLowerCase(), lowered(member)]),
  )
}
