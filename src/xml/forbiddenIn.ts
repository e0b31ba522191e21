/**
 * XML 1.0, 2.2: no C0 controls but tab and line ends, no half of a surrogate pair, not U+FFFE and
 * U+FFFF.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/**
 * The first character of a text that XML cannot hold, not even escaped; undefined where there is
 * none.
 */
export const forbiddenIn = (text: string): string | undefined => FORBIDDEN.exec(text)?.[0]
