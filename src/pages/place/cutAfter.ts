import { isBlank } from '../../attribution/text/isBlank.ts'
import { linesOf } from '../../story/words/plainText.ts'
import type { Block } from '../../story/types.ts'

/**
 * The body up to and with its `count`th paragraph. A paragraph is what a reader takes for one:
 * words, a quotation or a list, not a subhead and not an empty line. What stands after it is cut,
 * pictures and boxes too.
 *
 * @param count from 1; absent, 0 and less leave all of the body
 */
export function cutAfter(body: readonly Block[], count: number | undefined): readonly Block[] {
  if (count === undefined || count < 1) return body
  let paragraphs = 0
  const last = body.findIndex((block) => isParagraph(block) && ++paragraphs === count)
  return last < 0 ? body : body.slice(0, last + 1)
}

const isParagraph = (block: Block): boolean =>
  block.type !== 'subhead' && linesOf(block).some((line) => !isBlank(line))
