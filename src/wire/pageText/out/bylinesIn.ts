import type { Byline } from '../../../story/types.ts'
import type { StoryDraft } from '../drafts.ts'
import { reportersIn } from '../words/bylinesOf.ts'
import { closeName } from '../words/namesIn.ts'
import { isSigned, OPENING_REACH } from '../words/openingOf.ts'
import { textOf, type StoryCredits } from './creditsIn.ts'

/** Who signs a story, in lines of their own or in its opening. Each name once. */
export const bylinesIn = (draft: StoryDraft, credits: StoryCredits): Byline[] => {
  const signed = draft.bylines.flatMap(({ names }) => names)
  const opened = bylinesOfCredits(credits)
  const [first] = draft.body
  // The reader of credits knows most names. 記者 finds others, where the paper or an agency signs.
  const named =
    opened.length > 0 || !isSigned(draft.opening) || !first
      ? opened
      : reportersIn(textOf(first).slice(0, OPENING_REACH))
  return [...new Map([...signed, ...named].map((byline) => [byline.name, byline])).values()]
}

const bylinesOfCredits = ({ leading }: StoryCredits): Byline[] =>
  leading.flatMap(({ credit }) =>
    credit.people.map(({ name, role, source }): Byline => {
      const employer = source ?? credit.sources[0]
      const byline = { name: closeName(name), role }
      return employer && employer !== 'self' ? { ...byline, source: { key: employer } } : byline
    }),
  )
