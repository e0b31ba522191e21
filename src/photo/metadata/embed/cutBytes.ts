/**
 * The longest beginning of a text that fits into so many bytes of UTF-8, never cutting a character
 * in two. (IPTC IIM's fields are limited in bytes: a name of eleven Han characters is already over
 * By-line's 32.)
 */
export function cutBytes(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  let used = 0
  let end = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > limit) break
    end += character.length
  }
  return text.slice(0, end)
}
