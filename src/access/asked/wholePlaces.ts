import type { FlattenedField, PayloadRequest } from 'payload'
import type { Slugs } from '../../options/slugs.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { placesOthers } from './publicPaths.ts'

/** Payload's `select`: what is wanted by `true`, or what is not wanted by `false`. */
export type Select = Record<string, unknown>

/**
 * A reader's `select` in which rows and groups that place photos or boxes are asked for whole or
 * not at all: of a row without its photo nobody could say whether it must be hidden, and its
 * caption would be served.
 *
 * @returns nothing where nothing is left of it: everything is wanted
 */
export function wholePlaces(
  { payload }: PayloadRequest,
  slugs: Slugs,
  collection: string,
  select: Select,
): Select | undefined {
  const fields = payload.collections[collection]?.config.flattenedFields ?? []
  const without = isWithout(select)
  const entries = Object.entries(select).flatMap(([name, wanted]): [string, unknown][] => {
    const field: FlattenedField | undefined = fields.find((one) => one.name === name)
    if (!isRecord(wanted) || !field || !placesOthers(slugs, field)) return [[name, wanted]]
    // `{caption: false}` means the rest of the row is wanted: so is, then, all of it.
    return without ? [] : [[name, true]]
  })
  return entries.length > 0 || Object.keys(select).length === 0 ? Object.fromEntries(entries) : undefined
}

/**
 * Whether a select names what is not wanted (Payload's `getSelectMode`: the first value found
 * decides).
 */
const isWithout = (select: Select): boolean => {
  const [first] = Object.values(select)
  return isRecord(first) ? isWithout(first) : first === false
}
