/** The reading as a whole: lines, blocks, captions, boxes, stories, and the account of what went where. */

import { takeBoxes } from './boxes.ts'
import { takeCaptions } from './captions.ts'
import { blocksOf } from './columns.ts'
import { guard } from './guard.ts'
import { Ledger } from './Ledger.ts'
import { linesOf } from './lines.ts'
import { readRoles } from './roles.ts'
import { localeOf } from './script.ts'
import { tellStories } from './stories.ts'
import { toCaption } from './toCaption.ts'
import { toSidebar } from './toSidebar.ts'
import { toStory } from './toStory.ts'
import type { FindCredits, PageText } from './types.ts'

/** `readPageText` with another reader of credits. Throws `PageTextError`. */
export const assemble = (text: string, findCredits: FindCredits): PageText => {
  guard(text)
  const blocks = blocksOf(readRoles(linesOf(text), findCredits), findCredits)
  const { captions, items } = takeCaptions(blocks, findCredits)
  const { boxes, items: rest } = takeBoxes(items)
  const { stories, unplaced } = tellStories(rest, findCredits)

  const ledger = new Ledger(text)
  const about = { locale: localeOf(text), ledger, findCredits }
  const page = {
    stories: stories.map((draft, i) => toStory(draft, `stories.${i}`, about)),
    sidebars: boxes.map((draft, i) => toSidebar(draft, `sidebars.${i}`, about)),
    captions: captions.map((draft, i) => toCaption(draft, `captions.${i}`, ledger)),
  }
  for (const { strip, why } of unplaced) ledger.leave(strip, why)
  return { ...page, ...ledger.close() }
}
