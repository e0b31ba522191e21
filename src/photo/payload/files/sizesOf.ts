import { isRecord } from '../../../rows/isRecord.ts'

/** One derivative as a row has it. */
export interface StoredSize {
  name: string
  filename: string
}

/** The derivatives a photo's row names; a size that was not made has no file name. */
export function sizesOf(row: unknown): StoredSize[] {
  if (!isRecord(row) || !isRecord(row.sizes)) return []
  return Object.entries(row.sizes).flatMap(([name, size]) =>
    isRecord(size) && typeof size.filename === 'string' ? [{ name, filename: size.filename }] : [],
  )
}
