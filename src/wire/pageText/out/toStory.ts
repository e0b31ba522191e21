import { p, story as storyOf, subhead, ul } from '../../../story/build.ts'
import type { Block } from '../../../story/types.ts'
import type { BodyDraft, StoryDraft } from '../drafts.ts'
import { joinStrips } from '../text/Strip.ts'
import type { PageStory } from '../types.ts'
import type { Account } from './Account.ts'
import { attributionOf } from './attributionOf.ts'
import { bylinesIn } from './bylinesIn.ts'
import { creditsIn } from './creditsIn.ts'
import { headsOf, type Heads } from './headsOf.ts'
import type { Page } from './Page.ts'
import { reviewOfStory } from './reviewOfStory.ts'

/**
 * The story as a Story, whose fields are under `path` in the page, and what an editor must look at.
 *
 * @param heads its kicker, headline and deck, where the page's type tells them apart
 */
export const toStory = (
  draft: StoryDraft,
  path: string,
  { locale, account, findCredits }: Page,
  heads: Heads = headsOf(draft.heads),
): PageStory => {
  const credits = creditsIn(draft, findCredits)
  const bylines = bylinesIn(draft, credits)
  const attribution = attributionOf(draft, credits, bylines.length > 0)
  enterMarks(draft, path, account)
  return {
    ...storyOf({
      id: '',
      guid: '',
      locale,
      kicker: account.text(heads.kicker, `${path}.kicker`),
      headline: account.text(heads.headline, `${path}.headline`),
      deck: account.text(heads.deck, `${path}.deck`),
      house: draft.opening?.house ?? '',
      attribution,
      bylines,
    }),
    body: draft.body.map((block, i) => bodyBlock(block, `${path}.body.${i}`, account)),
    review: reviewOfStory(draft, heads, { attribution, signed: bylines.length > 0 }),
  }
}

const enterMarks = (draft: StoryDraft, path: string, account: Account): void => {
  for (const mark of draft.marks) account.mark(mark, path)
  for (const { strip } of draft.bylines) account.mark(strip, `${path}.bylines`)
  for (const strip of draft.sources) account.mark(strip, `${path}.attribution`)
}

const bodyBlock = (block: BodyDraft, path: string, account: Account): Block => {
  if (block.type === 'list')
    return ul(...block.items.map((item, i) => account.text(item, `${path}.items.${i}`)))
  const text = account.text(joinStrips(block.parts), path)
  return block.type === 'subhead' ? subhead(text) : p(text)
}
