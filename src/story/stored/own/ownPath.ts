import type { Row } from '../../../rows/readable.ts'
import type { OwnNames } from './ownRow.ts'
import { usesIn } from './usesIn.ts'

/**
 * The app's own form field for a path of ours: `headline` is `title`, `photos.1.photo` the second of
 * the fields that place photos. A path of no part is the app's already.
 */
export function ownPath(path: string, row: Row, names: OwnNames): string {
  const [part = '', ...rest] = path.split('.')
  const paths = names[part]
  const [first] = paths ?? []
  if (paths === undefined || first === undefined) return path
  if (part === 'photos') return usesIn(row, paths)[Number(rest[0])]?.path ?? first
  // A name that the app keeps as one text, or as links, has no rows of its own.
  const isOneField = part === 'byline' && !hasNames(row, first)
  return isOneField || rest.length === 0 ? first : [first, ...rest].join('.')
}

const hasNames = (row: Row, path: string): boolean =>
  usesIn(row, [path]).some(({ value }) => typeof value === 'object' && value !== null && 'name' in value)
