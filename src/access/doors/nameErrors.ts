import * as payload from 'payload'

/** Payload's errors by the names that logs and clients know them by. */
const names = [
  'APIError',
  'AuthenticationError',
  'FileUploadError',
  'Forbidden',
  'Locked',
  'LockedAuth',
  'MissingFile',
  'NotFound',
  'QueryError',
  'UnauthorizedError',
  'UnverifiedEmail',
  'ValidationError',
] as const

/**
 * Gives Payload's error classes their names back. An error takes its name from its class, a build
 * for production shortens the names of classes, and then no level of the log is found for it
 * (`loggingLevels`): every 404 is logged as an error, and clients get a letter for its name.
 */
export function nameErrors(): void {
  const exported: Readonly<Record<string, unknown>> = payload
  for (const name of names) {
    const one = exported[name]
    if (typeof one === 'function') Object.defineProperty(one, 'name', { value: name, configurable: true })
  }
}
