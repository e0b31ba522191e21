import type { AfterErrorHook, Config } from 'payload'
import { wrongKind } from '../asked/complaint.ts'

type Levels = NonNullable<Config['loggingLevels']>

/**
 * The names of errors that are a caller's mistake. In the log they are a line, not an error of the
 * server: a client that sends nonsense must not be able to fill the log, or to wake an operator.
 */
const mistakes = [
  'APIError',
  'AuthenticationError',
  'BadRequest',
  'Conflict',
  'FileUploadError',
  'Forbidden',
  'GraphQLError',
  'InvalidFieldRelationship',
  'Locked',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'QueryError',
  'UnauthorizedError',
  'UnverifiedEmail',
  'URIError',
  'ValidationError',
] as const

/** The app's levels; callers' mistakes are `info` where it says nothing. */
export const quietMistakes = (levels: Levels = {}): Levels => ({
  // Payload's type lists its own errors alone, and looks every error up by its name.
  ...(Object.fromEntries(mistakes.map((name) => [name, 'info'])) as Levels),
  ...levels,
})

/**
 * Answers an address that no server could decode (`/%E0%A4%A`) with 400: Payload's router decodes
 * it, and calls what that throws an error of the server.
 */
export const answerUnreadableAddress: AfterErrorHook = ({ error, req, result }) => {
  if (error.name !== 'URIError' || !result) return
  const { message, name } = wrongKind(req, 'parameter-unreadable', 'URL', 'text')
  return { status: 400, response: { ...result, errors: [{ name, message }] } }
}

/**
 * Some of those names are also given to what is the server's own failure: that is logged as one.
 * Changes no answer.
 */
export const logFailures: AfterErrorHook = ({ error, req }) => {
  const isMistake = mistakes.some((name) => name === error.name)
  if (isMistake && statusOf(error) >= 500) req.payload.logger.error({ err: error })
}

/** GraphQL wraps what a query threw; a query that it could not read it refuses by itself. */
function statusOf(error: Error): number {
  if (error.name === 'URIError') return 400
  if ('status' in error && typeof error.status === 'number') return error.status
  if (error.name !== 'GraphQLError') return 500
  const inner: unknown = 'originalError' in error ? error.originalError : undefined
  return inner instanceof Error ? statusOf(inner) : 400
}
