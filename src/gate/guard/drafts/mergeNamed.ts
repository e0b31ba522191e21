import type { FlattenedField } from 'payload'
import { isRecord } from '../../../rows/isRecord.ts'

type Data = Record<string, unknown>

/** Two rows in all locales, and the fields that a write named. */
export interface Merging {
  /** The row that goes on as it is but for those fields. */
  onto: Data
  /** The row that has them as they were written. */
  from: Data
  /** What was sent: only its names count. */
  named: Data
  /** In which the write was made; nothing where the app has no locales. */
  locale: string | undefined
}

/**
 * The first row with the named fields of the second: of a localized field the written locale alone,
 * of a group the named members, of a list its rows, each keeping its other locales.
 *
 * @param fields the collection's fields, flattened
 */
export function mergeNamed(fields: readonly FlattenedField[], { onto, from, named, locale }: Merging): Data {
  const merged: Data = { ...onto }
  for (const field of fields) {
    const { name } = field
    if (named[name] === undefined) continue
    merged[name] = mergeField(field, { onto: onto[name], from: from[name], named: named[name], locale })
  }
  return merged
}

interface Values {
  onto: unknown
  from: unknown
  named: unknown
  locale: string | undefined
}

function mergeField(field: FlattenedField, { onto, from, named, locale }: Values): unknown {
  if (field.localized) return inLocale(onto, from, locale)
  if (field.type === 'group' || field.type === 'tab') {
    if (!isRecord(from) || !isRecord(named)) return from
    return mergeNamed(field.flattenedFields, { onto: isRecord(onto) ? onto : {}, from, named, locale })
  }
  if (field.type !== 'array' || !Array.isArray(from)) return from
  const before = new Map((Array.isArray(onto) ? onto : []).filter(isRecord).map((row) => [row.id, row]))
  return from.map((row: unknown) => {
    const own = isRecord(row) ? before.get(row.id) : undefined
    return isRecord(row) && own ? withOtherLocales(field.flattenedFields, own, row, locale) : row
  })
}

/** A row of a list as it was written, with what it has in other locales. */
function withOtherLocales(
  fields: readonly FlattenedField[],
  own: Data,
  row: Data,
  locale: string | undefined,
): Data {
  const localized = fields.filter((field) => field.localized && field.name in row)
  const texts = localized.map(({ name }) => [name, inLocale(own[name], row[name], locale)] as const)
  return { ...row, ...Object.fromEntries(texts) }
}

const inLocale = (onto: unknown, from: unknown, locale: string | undefined): unknown =>
  locale !== undefined && isRecord(from) ? { ...(isRecord(onto) ? onto : {}), [locale]: from[locale] } : from
