import { isPublished, isTakenDown, type Row } from '../../../rows/readable.ts'
import type { Removal } from '../KeptStory.ts'

/**
 * Why readers do not get an article.
 *
 * @param row as stored; nothing where it was deleted
 */
export function removalOf(row: Row | undefined): Removal {
  if (row && isTakenDown(row)) return 'taken-down'
  return row && isPublished(row) ? 'expired' : 'withdrawn'
}
