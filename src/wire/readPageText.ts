import { findCredits } from '../attribution/index.ts'
import { assemble } from './pageText/assemble.ts'
import type { PageText } from './pageText/types.ts'

/**
 * Reads the text that comes out of a printed page's PDF, columns, boxes and captions mixed, into
 * drafts. Pure, and its time grows in proportion to the length of the text.
 *
 * It goes by how pages are usually set, and can be wrong. So every field it fills is marked for
 * review (`review` on each draft), and a required field that the text does not have is left empty
 * and marked `missing`. What it did not understand is in `leftovers`. No visible character is lost:
 * `pieces` accounts for each of them once.
 *
 * @param text what `mutool draw -F txt`, `pdftotext -raw` or copying gives, column after column.
 *   Every kind of line end will do, and form feeds and a BOM are understood. At most 2 MB in UTF-8.
 * @returns stories, boxes and captions in the order of the text, with empty ids and guids; offsets
 *   are UTF-16 units of `text`
 * @throws {PageTextError} `empty`, `binary` or `too-large`, with how to mend it
 */
export const readPageText = (text: string): PageText => assemble(text, findCredits)
