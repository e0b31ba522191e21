import { createHash } from 'node:crypto'

/** An `ETag` for an answer that is made of these. Weak: the same text goes out in several codings. */
export const tagOf = (...parts: readonly string[]): string =>
  `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
