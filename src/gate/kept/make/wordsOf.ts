import { placedIn } from '../../../story/placedIn.ts'
import type { Story } from '../../../story/types.ts'
import { textOf } from '../../../story/words/textOf.ts'

/**
 * Text as it is searched: compatibility forms and case do not tell two apart, and all that is no
 * letter, mark or digit is one space. So it holds no character that a database reads as a wildcard.
 */
export const searchable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Every word that readers of a story see, its photos' and boxes' too, as `searchable` writes it. */
export const wordsOf = (story: Story): string =>
  [story, ...placedIn(story).flatMap(({ document }) => document ?? [])]
    .flatMap((shown) => textOf(shown).map(({ text }) => searchable(text)))
    .filter((text) => text !== '')
    .join(' ')
