import type { PayloadRequest } from 'payload'
import type { Row } from '../../rows/readable.ts'
import type { ExportedFile } from './ExportedFile.ts'
import { exportPage } from './exportPage.ts'
import { formats, type Format } from './formats.ts'
import { proofPage } from './proofPage.ts'

/** What is wanted of a page. */
export interface FileAsked {
  format: Format
  /** A marked proof, where the format has one; an export where it has none. */
  isProof: boolean
}

/**
 * A page as a file, for the routes and the command line alike: an export, or a proof.
 *
 * @param row the page as stored
 * @throws {PageRefusal} 409 with every finding, of an export
 * @throws {ExportError}, PrintSetupError
 * @throws StoredShapeError, DateShapeError for a page that cannot be read as one
 */
export const pageFile = (
  req: PayloadRequest,
  row: Row,
  { format, isProof }: FileAsked,
): Promise<ExportedFile> =>
  isProof && formats[format].hasProof ? proofPage(req, row, format) : exportPage(req, row, format)
