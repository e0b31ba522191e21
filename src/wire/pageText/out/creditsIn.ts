import type { FoundCredit } from '../../../attribution/types.ts'
import type { BodyDraft, StoryDraft } from '../drafts.ts'
import type { FindCredits } from '../types.ts'
import { OPENING_REACH } from '../words/openingOf.ts'

/** A credit and the words in which it stands. */
export interface WordedCredit {
  credit: FoundCredit
  words: string
}

/** Whom a story credits, by where it does so. */
export interface StoryCredits {
  /** Credits in the opening or in a signature: they decide the attribution's form. */
  leading: WordedCredit[]
  /** Credits further down in the text. */
  later: FoundCredit[]
}

/** Whom a story credits. Its own paper is left out. */
export const creditsIn = (draft: StoryDraft, findCredits: FindCredits): StoryCredits => {
  const { leading, later } = creditsOfBody(draft.body, findCredits)
  const signatures = draft.sources.flatMap(({ text }) => worded(text, findCredits))
  const own = ownNames(draft, findCredits)
  const foreign = (credit: FoundCredit): FoundCredit => ({
    ...credit,
    sources: credit.sources.filter((key) => !own.has(key)),
  })
  return {
    leading: [...leading, ...signatures].map(({ credit, words }) => ({ credit: foreign(credit), words })),
    later: later.map(foreign),
  }
}

/** The words of a block of the body, as one text. */
export const textOf = (block: BodyDraft): string =>
  block.type === 'list'
    ? block.items.map(({ text }) => text).join('\n')
    : block.parts.map(({ text }) => text).join('')

const creditsOfBody = (body: readonly BodyDraft[], findCredits: FindCredits): StoryCredits => {
  const credits: StoryCredits = { leading: [], later: [] }
  const opening = Math.max(
    0,
    body.findIndex((block) => block.type === 'paragraph'),
  )
  for (const [i, block] of body.entries()) {
    const text = textOf(block)
    for (const { credit, words } of worded(text, findCredits)) {
      // 法新社 after the last full stop signs the story, as a credit ends a caption.
      const signs = i === body.length - 1 && credit.end === text.trimEnd().length
      if (!signs && (credit.form === 'caption' || credit.form === 'box')) continue
      if (i === opening && credit.start < OPENING_REACH) credits.leading.push({ credit, words })
      else credits.later.push(credit)
    }
  }
  return credits
}

const worded = (text: string, findCredits: FindCredits): WordedCredit[] =>
  findCredits(text).map((credit) => ({ credit, words: text.slice(credit.start, credit.end) }))

/** Our own staff and the paper's own name at the head of the story, which are not sources. */
const ownNames = ({ opening }: StoryDraft, findCredits: FindCredits): ReadonlySet<string> =>
  new Set(['self', ...(opening?.house ? findCredits(opening.house).flatMap(({ sources }) => sources) : [])])
