/** As many UTF-16 units of text as are remembered: a few long articles, about two megabytes. */
const longest = 1_000_000

/**
 * A reading that remembers what it has read. A form is judged anew whenever its editor pauses, each
 * time by several rules, and nearly all its lines are the same as before.
 *
 * @param read pure; what it gives is handed out again and must not be changed
 * @param most as many UTF-16 units of text as are remembered; with one more all of it is forgotten
 */
export function remembering<Read extends object>(
  read: (text: string) => Read,
  most = longest,
): (text: string) => Read {
  const held = new Map<string, Read>()
  let size = 0
  return (text) => {
    const known = held.get(text)
    if (known !== undefined) return known
    const made = read(text)
    if (size + text.length > most) {
      held.clear()
      size = 0
    }
    if (text.length <= most) {
      held.set(text, made)
      size += text.length
    }
    return made
  }
}
