import type { Row } from '../../../rows/readable.ts'
import type { OwnNames } from './ownRow.ts'
import { usesIn } from './usesIn.ts'

/**
 * Translates a path of ours into the app's own form field: `headline` into `title`,
 * `photos.1.photo` into the second field that places photos. Other paths are the app's already.
 */
export function ownPath(path: string, row: Row, names: OwnNames): string {
  const [part = '', ...rest] = path.split('.')
  const paths = names[part]
  const [first] = paths ?? []
  if (paths === undefined || first === undefined) return path
  if (part === 'photos') return usesIn(row, paths)[Number(rest[0])]?.path ?? first
  // A byline that the app keeps as one text, or as links, has no rows.
  const isOneField = part === 'byline' && !hasNames(row, first)
  return isOneField || rest.length === 0 ? first : [first, ...rest].join('.')
}

const hasNames = (row: Row, path: string): boolean =>
  usesIn(row, [path]).some(({ value }) => typeof value === 'object' && value !== null && 'name' in value)
