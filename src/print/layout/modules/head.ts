import type { Desk, Elastic } from '../Frameable.ts'
import { fitLine } from '../fitLine.ts'
import type { Text } from '../Layout.ts'
import { heightOf, stack } from '../stack.ts'
import { toMillimetres } from '../units.ts'
import { fixed, textFrame, type StoryNames } from './parts.ts'

/** Kicker, headline and deck across the whole width, each fitted to it. */
export function head(words: readonly Text[], { item, width }: StoryNames, desk: Desk): Elastic | undefined {
  if (words.length === 0) return undefined
  const texts = words.map((text) => fitLine(text, width, desk))
  const paragraphs = stack(texts, desk.measure(texts.map((text) => ({ text, width }))), desk.template)
  const height = toMillimetres(heightOf(paragraphs, desk.template))
  return fixed(height, (area) => [
    textFrame({ id: `${item}/head`, item, part: 'head', area: { ...area, height }, paragraphs }),
  ])
}
