import type { FromOptions } from './fromOptions.ts'
import { idOf } from '../../../rows/idOf.ts'
import { groupIn, instantIn, listIn, locate, rowsIn, textIn } from '../Located.ts'
import type { Located } from '../Located.ts'
import type { BaseDocument, SourceRef } from '../../types.ts'

/** Reads the fields that every document of the newsroom has. */
export function baseOf(row: Located, options: FromOptions): BaseDocument {
  const embargoUntil = instantIn(row, 'embargoUntil')
  const takedown = takedownOf(groupIn(row, 'takedown'))
  return {
    id: idOf(row.value.id) ?? '',
    guid: textIn(row, 'guid'),
    locale: options.locale,
    ...(embargoUntil && { embargoUntil }),
    ...(takedown && { takedown }),
    mentions: rowsIn(row, 'mentions').map((mention) => ({
      text: textIn(mention, 'text'),
      locale: textIn(mention, 'locale'),
      reason: textIn(mention, 'reason'),
      by: textIn(mention, 'by'),
    })),
  }
}

function takedownOf(group: Located): BaseDocument['takedown'] {
  const at = instantIn(group, 'at')
  return at === undefined ? undefined : { at, by: textIn(group, 'by'), reason: textIn(group, 'reason') }
}

/**
 * The sources a relation field credits, in its order. None is dropped: a source that cannot be
 * found is kept by its id.
 */
export const sourcesIn = (row: Located, key: string, options: FromOptions): SourceRef[] =>
  listIn(row, key).map((value) => sourceRefOf(value, options))

/**
 * One source in a relation's value, populated or not. `sourceOf` is asked first: it knows an agency
 * by the register's key, while a populated source has the newsroom's own.
 */
export function sourceRefOf(value: unknown, { sourceOf }: FromOptions): SourceRef {
  const id = idOf(value) ?? ''
  const known = id === '' ? undefined : sourceOf?.(id)
  if (known) return known
  const key = typeof value === 'object' ? textIn(locate(value), 'key') : ''
  return id === '' && key !== '' ? { key } : { key, id }
}
