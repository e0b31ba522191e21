/**
 * One text that is not what it was. For several paragraphs of a body: from the first that changed
 * to the last.
 */
export interface TextChange {
  path: string
  /** Empty: it was not there. */
  before: string
  /** Empty: it is gone. */
  after: string
}

/** A text and the field it stands in. */
interface TextAt {
  path: string
  text: string
}

/** The texts that differ between two states of one document, by their path, in the order in which they stand. */
export function textChanges(before: readonly TextAt[], after: readonly TextAt[]): TextChange[] {
  const paths = [...new Set([...before, ...after].map(({ path }) => path))]
  return paths.flatMap((path) => {
    const textsAt = (texts: readonly TextAt[]) =>
      texts.filter((one) => one.path === path).map(({ text }) => text)
    const [old, now] = withoutCommonEnds(textsAt(before), textsAt(after))
    return old.length + now.length === 0 ? [] : [{ path, before: old.join('\n'), after: now.join('\n') }]
  })
}

function withoutCommonEnds(before: string[], after: string[]): [string[], string[]] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}
