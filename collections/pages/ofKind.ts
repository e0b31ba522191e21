import type { Condition } from 'payload'

/** Shows a field of an item only while the item is of one of these kinds. */
export const ofKind =
  (...kinds: string[]): Condition =>
  (_, sibling) =>
    kinds.some((kind) => kind === sibling?.kind)
