import { idOf } from '../../../rows/idOf.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import type { Row } from '../../../rows/readable.ts'
import { paragraphsOf, stateOfBlocks } from './statesOf.ts'
import { isOneALocale, usesIn, valueAt } from './usesIn.ts'
import { wordsIn } from './wordsIn.ts'

/** A part of ours and where an app's rows keep it. */
export type OwnNames = Readonly<Record<string, readonly string[]>>

/** Fields with the same names in every collection: the newsroom's own and Payload's. */
const kept = [
  'id guid revision owner takedown approved linkedAssets createdAt updatedAt deletedAt _status review',
  'attributionFor filename filesize mimeType width height url sizes focalX focalY',
].flatMap((names) => names.split(' '))

/** Parts that are read as plain text, even where the app stores them as rich text. */
const texts = new Set(
  'kicker headline deck house section slug caption alt photographer copyright place usageTerms title intro'.split(
    ' ',
  ),
)

/**
 * A stored row of an app's own collection as the newsroom would have stored it: with our field
 * names and types, in all locales. Everything that reads a row as a document reads the result of
 * this.
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

/**
 * Applies `read` to a value, or to each of its values by locale. Rich text and lists are single
 * values; any other object has values by locale.
 */
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

/**
 * A byline as rows with names. Rows of the app's own list are kept. A link to a person has no name
 * until `withPeople` looks it up.
 */
function asByline(value: unknown): unknown[] {
  if (isOneALocale(value)) return inOrder(value)
  return [value].flat().flatMap((one: unknown) => {
    if (typeof one === 'string') return one === '' ? [] : [{ name: one }]
    if (isRecord(one) && 'name' in one) return [one]
    const id = idOf(one)
    // The id of a linked person is part of the hash; the name comes with `withPeople`.
    return id === undefined ? [] : [{ name: '', role: id }]
  })
}

/** Names by locale as rows: the first name of every locale is one row, and so on. */
function inOrder(value: Readonly<Record<string, unknown>>): unknown[] {
  const all = Object.entries(value).map(([locale, names]) => [locale, [names].flat()] as const)
  const most = Math.max(0, ...all.map(([, names]) => names.length))
  return Array.from({ length: most }, (_, at) => ({
    name: Object.fromEntries(all.map(([locale, names]) => [locale, names[at] ?? ''])),
  }))
}
