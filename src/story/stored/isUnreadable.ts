import { DateShapeError } from './DateShapeError.ts'
import { LexicalNodeError } from './lexical/LexicalNodeError.ts'
import { StoredShapeError } from './StoredShapeError.ts'

/** Whether an error says that a stored document cannot be read as what it should be, and where. */
export const isUnreadable = (error: unknown): error is StoredShapeError | LexicalNodeError | DateShapeError =>
  [StoredShapeError, LexicalNodeError, DateShapeError].some((kind) => error instanceof kind)
