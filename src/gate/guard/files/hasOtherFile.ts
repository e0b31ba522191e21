import { isRecord } from '../../../rows/isRecord.ts'
import type { Row } from '../../../rows/readable.ts'

/**
 * Whether a photo's row would show another picture: another original, or another file for one of
 * the sizes that readers get. A size that the row did not have before is no other file.
 */
export const hasOtherFile = (before: Row, after: Row): boolean =>
  before.filename !== after.filename ||
  before.filesize !== after.filesize ||
  sizesOf(before).some(([name, file]) => file !== fileOf(after, name))

const sizesOf = ({ sizes }: Row): [name: string, file: string][] =>
  isRecord(sizes)
    ? Object.entries(sizes).flatMap(([name, size]) =>
        isRecord(size) && typeof size.filename === 'string' ? [[name, size.filename]] : [],
      )
    : []

const fileOf = ({ sizes }: Row, name: string): unknown => {
  const size = isRecord(sizes) ? sizes[name] : undefined
  return isRecord(size) ? size.filename : undefined
}
