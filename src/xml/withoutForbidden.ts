/**
 * A text without what XML 1.0 has no way to write (see `forbiddenIn`): controls and non-characters
 * are left out; half of a surrogate pair, which stood for a character, becomes U+FFFD.
 */
export const withoutForbidden = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
