import { DateShapeError } from './DateShapeError.ts'
import { LexicalNodeError } from './lexical/LexicalNodeError.ts'
import { StoredShapeError } from './StoredShapeError.ts'

/** Whether an error means that a stored document has a wrong shape. Such an error says where. */
export const isUnreadable = (error: unknown): error is StoredShapeError | LexicalNodeError | DateShapeError =>
  [StoredShapeError, LexicalNodeError, DateShapeError].some((kind) => error instanceof kind)
