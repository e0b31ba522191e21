import type { Where } from 'payload'
import type { AdapterRequest } from '../../../database/unit.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import type { StoredKept } from '../KeptStory.ts'
import { keptSlug } from '../slugs.ts'

/** A kept row without its text, which is long. */
export type KeptState = Omit<StoredKept, 'story' | 'words'>

/** Every column but the text. */
export const stateColumns = {
  document: true,
  locale: true,
  isLive: true,
  position: true,
  guid: true,
  slug: true,
  section: true,
  sourceKeys: true,
  pictureKeys: true,
  visibleFrom: true,
  goodUntil: true,
  changedAt: true,
  etag: true,
  corrections: true,
  creditedAs: true,
  removedBecause: true,
} as const satisfies Record<keyof Omit<KeptState, 'id'>, true>

/** Kept rows that meet a condition, without their text. */
export async function keptStates(
  { inner }: Guarded,
  where: Where,
  req: AdapterRequest | undefined,
): Promise<KeptState[]> {
  const query = { collection: keptSlug, where, pagination: false, limit: 0, select: stateColumns }
  const { docs } = await inner.find<KeptState & Record<string, unknown>>({ ...query, ...(req && { req }) })
  return docs.map(withInstants)
}

/** What MongoDB gives as a date object, and Postgres in its own spelling. */
const dates = ['visibleFrom', 'goodUntil', 'changedAt'] as const

/** What some databases give as nothing where it is empty. */
const texts = [
  'section',
  'story',
  'words',
  'corrections',
  'creditedAs',
  'removedBecause',
  'pictureKeys',
] as const

/** An instant that is no ISO 8601 in UTC: `2026-03-02 08:00:00+00`. */
const isOddlyWritten = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !value.endsWith('Z')

/** A row as every database gives it: its dates as ISO 8601, an empty text as one. */
export function withInstants<Row extends Partial<StoredKept>>(row: Row): Row {
  const read = { ...row }
  for (const name of dates) {
    const value: unknown = row[name]
    if (value instanceof Date || isOddlyWritten(value))
      Object.assign(read, { [name]: new Date(value).toISOString() })
  }
  for (const name of texts) if (name in row && !row[name]) Object.assign(read, { [name]: '' })
  return read
}
