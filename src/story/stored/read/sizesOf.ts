import { isRecord } from '../../../rows/isRecord.ts'
import type { Row } from '../../../rows/readable.ts'
import type { PhotoSize } from '../../types.ts'

/**
 * The derivatives of a stored photo, as Payload keeps them in the group `sizes`: one group for each
 * size of the upload's config. Left out is one that was not made, which has no file name. An app's
 * own pictures may keep something else under this name, which is no derivative and no mistake.
 */
export function sizesOf({ sizes }: Row): PhotoSize[] {
  if (!isRecord(sizes)) return []
  return Object.entries(sizes).flatMap(([name, size]) => (isRecord(size) ? sizeOf(name, size) : []))
}

function sizeOf(name: string, row: Row): PhotoSize[] {
  const { filename } = row
  if (typeof filename !== 'string' || filename === '') return []
  const measures = { size: numberOf(row.filesize), width: numberOf(row.width), height: numberOf(row.height) }
  return [{ name, filename, mimeType: textOf(row.mimeType), ...measures, url: textOf(row.url) }]
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
