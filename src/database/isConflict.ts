interface DatabaseError {
  code?: unknown
  codeName?: unknown
  errorLabels?: unknown
  hasErrorLabel?: unknown
  cause?: unknown
  originalError?: unknown
  status?: unknown
}

/**
 * MongoDB: WriteConflict (`src/mongo/base/error_codes.yml`); the label is the driver's word for
 * "try the transaction again".
 */
const writeConflict = 112
const transient = 'TransientTransactionError'

/** How the message of a driver begins that gives no code. */
const messageStart = /^(?:SQLITE_BUSY|SQLITE_LOCKED|database is locked|WriteConflict)/u

/** Postgres (manual, appendix A): serialization_failure, deadlock_detected, lock_not_available. */
const postgresConflicts: ReadonlySet<unknown> = new Set(['40001', '40P01', '55P03'])

/** How deep one error is looked for in another: drizzle, GraphQL and Payload each wrap once. */
const deepest = 6

/**
 * Whether a write failed only because another one was at the same documents, so that it can be
 * tried again as it is: a write conflict or a transient transaction error of MongoDB, a
 * serialization failure or deadlock of Postgres, a busy or locked SQLite database. Errors that wrap
 * one count too.
 */
export function isConflict(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false
  // Only these members are looked at, each by its type; drivers' errors share no class.
  const { code, codeName, errorLabels, cause, originalError, status } = error as DatabaseError
  // An answer of Payload's or ours that has its own status stays what it is, whatever words it
  // quotes.
  if (typeof status === 'number' && status < 500) return false
  const isMongo = code === writeConflict || codeName === 'WriteConflict'
  const isTransient = isLabelled(error) || (Array.isArray(errorLabels) && errorLabels.includes(transient))
  const isSqlite = typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/u.test(code)
  const isByMessage = error instanceof Error && messageStart.test(error.message)
  return (
    isMongo ||
    isTransient ||
    isSqlite ||
    postgresConflicts.has(code) ||
    isByMessage ||
    isConflict(cause, depth + 1) ||
    isConflict(originalError, depth + 1)
  )
}

/** The MongoDB driver keeps its labels in a set behind this method. */
const isLabelled = (error: DatabaseError): boolean =>
  typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(transient) === true
