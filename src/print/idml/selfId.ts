/**
 * An id for IDML's `Self`, the same at every export: `item-3/photo-12` becomes
 * `frame.item-3.photo-12`. IDML separates ids in a list by spaces, so characters other than
 * letters, digits and `-` are encoded; different names give different ids.
 */
export const selfId = (kind: string, ...names: string[]): string =>
  [kind, ...names.flatMap((name) => name.split('/'))].map(safe).join('.')

const safe = (name: string): string =>
  name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
