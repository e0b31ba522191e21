import {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnverifiedEmail,
  ValidationError,
  type Config,
} from 'payload'

/** The errors by which Payload answers a request: those that `loggingLevels` knows. */
type ErrorName = keyof NonNullable<Config['loggingLevels']>

const errors = {
  APIError,
  AuthenticationError,
  ErrorDeletingFile,
  FileRetrievalError,
  FileUploadError,
  Forbidden,
  Locked,
  LockedAuth,
  MissingFile,
  NotFound,
  QueryError,
  UnverifiedEmail,
  ValidationError,
} satisfies Record<ErrorName, unknown>

/**
 * Gives Payload's error classes their names back. Payload names each error by its class
 * (`this.name = this.constructor.name`, payload `errors/APIError.js`, 3.90), and `next build`
 * shortens the names of classes. Without this, REST and GraphQL answer with the name `o` where
 * programs expect `ValidationError`, and `loggingLevels`, which goes by the name, applies to
 * nothing: every 404 is logged as an error with its stack.
 *
 * Runs wherever the config is made, because Next puts Payload into the bundle of the routes and
 * again into that of the pages.
 */
export function nameErrors(): void {
  for (const [name, error] of Object.entries(errors))
    Object.defineProperty(error, 'name', { value: name, configurable: true })
}
