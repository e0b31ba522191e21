import { isBlank } from '../../attribution/text/isBlank.ts'
import { shortened } from '../../language/shortened.ts'
import type { PublishedFields } from '../published/types.ts'
import { bodyWords } from './bodyWords.ts'

/** As many characters of an opening as a list shows. */
const LONGEST = 200

/** What a story is about, in a line: its deck, or how its body begins. */
export function summary({ deck, body = [] }: PublishedFields): string {
  if (deck !== undefined) return oneLine(deck)
  const opening = bodyWords(body)
    .split('\n')
    .find((line) => !isBlank(line))
  return shortened(oneLine(opening ?? ''), LONGEST)
}

/** The same with the story's credit, for readers that show nothing else of it. */
export const creditedSummary = (story: PublishedFields): string =>
  [summary(story), story.creditLine].filter((part) => !isBlank(part)).join('　')

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
