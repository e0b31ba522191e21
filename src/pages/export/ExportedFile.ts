import type { PageFinding } from '../PageFinding.ts'

/** A finished file of a page. */
export interface ExportedFile {
  bytes: Uint8Array
  mimeType: string
  /** What the file is called, in UTF-8, and in ASCII for those who read no other. */
  name: { utf8: string; ascii: string }
  /** Warnings of an export, the printer's too; of a proof everything that was found. */
  findings: readonly PageFinding[]
}
