import type { Condition } from 'payload'

/** Shows a field of a box only while the box is of this kind. */
export const kindIs =
  (kind: string): Condition =>
  (data) =>
    data?.kind === kind
