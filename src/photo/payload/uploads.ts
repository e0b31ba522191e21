import type { PayloadRequest } from 'payload'
import type { FileReading } from '../metadata/read/readFileMetadata.ts'
import type { FocalPoint } from './coverRegion.ts'
import type { DocumentWords } from '../metadata/photoWords.ts'

/** What this room knows of the save under way, from before it to after it. */
export interface UploadUnderWay {
  /** Only where the save brings a new file. */
  reading?: FileReading
  /** What the save's own data says, for the derivatives; asked only when one is made. */
  words: () => Promise<DocumentWords>
  /** Where the picture's sizes are cut around, in per cent of its sides. */
  focal: FocalPoint
  /** Sources found for the file's credit line, for `credits` where they are empty. */
  sources: readonly (string | number)[]
  /**
   * The row a create is about to write: its files are on the disk before the row is in the
   * database.
   */
  creating?: { filename?: unknown; sizes?: unknown }
}

/**
 * By request, because Payload hands the same one to every hook of an operation; `req.context` would
 * show it to others' code and to nested operations. Held weakly: a request that fails leaves
 * nothing.
 */
export const uploads = new WeakMap<PayloadRequest, UploadUnderWay>()
