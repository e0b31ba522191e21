import { createHash } from 'node:crypto'
import type { KnownSource } from '../../../attribution/KnownSource.ts'
import { placedIn } from '../../../story/placedIn.ts'
import type { Credit, Photo, Sidebar, SourceRef, Story } from '../../../story/types.ts'

const prints = new WeakMap<KnownSource, string>()

/** What a source is called, in every locale, in a few characters. */
function printOf(source: KnownSource): string {
  const known = prints.get(source)
  if (known !== undefined) return known
  const { key, names, nameIn, kind } = source
  const told = JSON.stringify([key, kind, names, nameIn])
  const print = createHash('sha256').update(told).digest('base64url').slice(0, 12)
  prints.set(source, print)
  return print
}

const books = new WeakMap<readonly KnownSource[], ReadonlyMap<string, KnownSource>>()

function byId(sources: readonly KnownSource[]): ReadonlyMap<string, KnownSource> {
  const known = books.get(sources) ?? new Map(sources.map((source) => [source.id, source]))
  books.set(sources, known)
  return known
}

/**
 * The stored sources that a story names, its photos' and boxes' too, with what each is called, as
 * text: when one of them is renamed the stamp is another, and the story is to be written anew. So a
 * new name costs no write, whatever the number of stories that credit it.
 */
export function creditStamp(story: Story, sources: readonly KnownSource[]): string {
  const known = byId(sources)
  const ids = [...new Set(sourcesIn(story).flatMap(({ id }) => id ?? []))].sort()
  return ids.map((id) => `${id}=${printIn(known, id)}`).join(' ')
}

/** Whether those whom a stamp names are called now what they were then. */
export function isCreditedAs(stamp: string, sources: readonly KnownSource[]): boolean {
  if (stamp === '') return true
  const known = byId(sources)
  return stamp.split(' ').every((one) => {
    const at = one.lastIndexOf('=')
    return one.slice(at + 1) === printIn(known, one.slice(0, at))
  })
}

function printIn(known: ReadonlyMap<string, KnownSource>, id: string): string {
  const source = known.get(id)
  return source ? printOf(source) : '-'
}

const sourcesIn = (story: Story): SourceRef[] => [
  ...credited(story.attribution),
  ...story.bylines.flatMap(({ source }) => source ?? []),
  ...placedIn(story).flatMap(({ document }) => (document ? creditedIn(document) : [])),
]

const creditedIn = ({ credit }: Photo | Sidebar): SourceRef[] => credited(credit)

const credited = ({ sources, via }: Credit): SourceRef[] => [...sources, ...via]
