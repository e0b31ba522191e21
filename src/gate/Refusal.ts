import { APIError } from 'payload'
import type { RecordedFinding } from './types.ts'

/** What the ledger keeps of the document that was refused. */
export interface RefusedDocument {
  /** Absent for a document that was never stored. */
  id?: number | string
  /** Its declared mentions, as stored. */
  mentions?: unknown
}

/** Every refusal, of a document or of a printed page: an API error with all its findings. */
export interface Refusal extends APIError {
  readonly findings: readonly RecordedFinding[]
  readonly refused: RefusedDocument
}

/** Whether an error is a refusal of the gate, which the ledger records. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof APIError && 'findings' in error && 'refused' in error
