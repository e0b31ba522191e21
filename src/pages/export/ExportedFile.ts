import type { PageFinding } from '../PageFinding.ts'

/** A finished file of a page. */
export interface ExportedFile {
  bytes: Uint8Array
  mimeType: string
  /** Warnings of an export, the printer's too; of a proof everything that was found. */
  findings: readonly PageFinding[]
}
