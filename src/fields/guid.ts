import { randomUUID } from 'node:crypto'

/**
 * A new document identifier: a UUID URN (RFC 9562 section 4), good as NewsML-G2 `guid`, Atom `id`
 * and ninjs `uri` alike.
 */
export const freshGuid = (): string => `urn:uuid:${randomUUID()}`
