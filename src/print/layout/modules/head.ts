import type { LayoutContext, Elastic } from '../Elastic.ts'
import { fitLine } from '../fitLine.ts'
import type { Text } from '../Layout.ts'
import { heightOf, stack } from '../stack.ts'
import { toMillimetres } from '../units.ts'
import { fixed, textFrame, type StoryNames } from './parts.ts'

/** Kicker, headline and deck across the whole width, each fitted to it. */
export function head(
  words: readonly Text[],
  { item, width }: StoryNames,
  context: LayoutContext,
): Elastic | undefined {
  if (words.length === 0) return undefined
  const texts = words.map((text) => fitLine(text, width, context))
  const paragraphs = stack(texts, context.measure(texts.map((text) => ({ text, width }))), context.template)
  const height = toMillimetres(heightOf(paragraphs, context.template))
  return fixed(height, (area) => [
    textFrame({ id: `${item}/head`, item, part: 'head', area: { ...area, height }, paragraphs }),
  ])
}
