/**
 * A text as every reader takes it: half a surrogate pair, of which there is no character, becomes
 * U+FFFD. Databases and XML refuse it.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')
