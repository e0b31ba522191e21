/**
 * The beginning of a text, of so many code points: no character is cut in two, which no database
 * would store (a lone surrogate).
 */
export const beginningOf = (text: string, longest: number): string =>
  // A code point has two units at most, so a long text need not be taken apart whole.
  Array.from(text.slice(0, longest * 2))
    .slice(0, longest)
    .join('')

/** The same for people: an ellipsis says that there is more. */
export function shortened(text: string, longest: number): string {
  const beginning = beginningOf(text, longest)
  return beginning.length < text.length ? `${beginning}…` : text
}
