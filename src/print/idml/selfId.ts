/**
 * An id for IDML's `Self`, the same at every export: `item-3/photo-12` becomes
 * `frame.item-3.photo-12`. InDesign lists ids with spaces between them, so anything but letters,
 * digits and `-` is spelled out; different names stay different.
 */
export const selfId = (kind: string, ...names: string[]): string =>
  [kind, ...names.flatMap((name) => name.split('/'))].map(safe).join('.')

const safe = (name: string): string =>
  name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
