import { idOf } from '../../../rows/idOf.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import type { Row } from '../../../rows/readable.ts'
import { paragraphsOf, stateOfBlocks } from './statesOf.ts'
import { isOneALocale, usesIn, valueAt } from './usesIn.ts'
import { wordsIn } from './wordsIn.ts'

/** A part of ours and where an app's rows keep it. */
export type OwnNames = Readonly<Record<string, readonly string[]>>

/** Kept under the newsroom's and Payload's own names in every collection. */
const kept = [
  'id guid revision owner takedown approved linkedAssets createdAt updatedAt deletedAt _status review',
  'attributionFor filename filesize mimeType width height url sizes focalX focalY',
].flatMap((names) => names.split(' '))

/** Parts that are read as one text, whatever the app writes them in. */
const texts = new Set(
  'kicker headline deck house section slug caption alt photographer copyright place usageTerms title intro'.split(
    ' ',
  ),
)

/**
 * A stored row of an app's own collection as the newsroom would have stored it: its parts under our
 * names, in our shapes, in all locales. Everything that reads a row as a document reads this.
 */
export function ownRow(row: Row, names: OwnNames): Row {
  const own: Record<string, unknown> = {}
  for (const name of kept) if (name in row) own[name] = row[name]
  for (const [part, paths] of Object.entries(names)) {
    const value = partOf(row, part, paths)
    if (value !== undefined) own[part] = value
  }
  return own
}

function partOf(row: Row, part: string, paths: readonly string[]): unknown {
  if (part === 'photos') return usesIn(row, paths).map(({ value }) => ({ photo: value, caption: '' }))
  const value = valueAt(row, paths[0] ?? '')
  if (part === 'body') return inLocales(value, asBody)
  if (part === 'byline') return asByline(value)
  return texts.has(part) ? inLocales(value, asText) : value
}

/** Rich text and lists stand for themselves; any other object holds one value a locale. */
function inLocales(value: unknown, read: (one: unknown) => unknown): unknown {
  if (!isRecord(value) || 'root' in value) return read(value)
  return Object.fromEntries(Object.entries(value).map(([locale, one]) => [locale, read(one)]))
}

function asText(value: unknown): unknown {
  if (isRecord(value) || Array.isArray(value)) return wordsIn(value).join('\n')
  return value
}

function asBody(value: unknown): unknown {
  if (typeof value === 'string') return paragraphsOf(value)
  return Array.isArray(value) ? stateOfBlocks(value) : value
}

/** Names as rows of a list; a list of the app's keeps its own. A link signs once its name was looked up (`withPeople`). */
function asByline(value: unknown): unknown[] {
  if (isOneALocale(value)) return inOrder(value)
  return [value].flat().flatMap((one: unknown) => {
    if (typeof one === 'string') return one === '' ? [] : [{ name: one }]
    if (isRecord(one) && 'name' in one) return [one]
    const id = idOf(one)
    // A link says who by an id: it changes what is hashed, and signs only once it was looked up.
    return id === undefined ? [] : [{ name: '', role: id }]
  })
}

/** Texts by locale: the first of each locale are one name, and so on. */
function inOrder(value: Readonly<Record<string, unknown>>): unknown[] {
  const all = Object.entries(value).map(([locale, names]) => [locale, [names].flat()] as const)
  const most = Math.max(0, ...all.map(([, names]) => names.length))
  return Array.from({ length: most }, (_, at) => ({
    name: Object.fromEntries(all.map(([locale, names]) => [locale, names[at] ?? ''])),
  }))
}
