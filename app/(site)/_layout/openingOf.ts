import type { PublishedFields } from '../../../src/feeds/published/types.ts'
import { isWordless } from '../../../src/feeds/text/isWordless.ts'
import { lineText } from '../../../src/feeds/text/lineText.ts'

/**
 * How a story begins: the text of its first paragraphs, without the subheads between them.
 *
 * @param most paragraphs
 */
export function openingOf({ body = [] }: Pick<PublishedFields, 'body'>, most: number): string[] {
  const found: string[] = []
  for (const block of body) {
    if (found.length === most) break
    if (block.type === 'paragraph' && !isWordless(block)) found.push(lineText(block.children))
  }
  return found
}
