import { finish, mapInSteps, type Steps } from './steps.ts'
import { takeBoxes } from './boxes/takeBoxes.ts'
import { takeCaptions } from './boxes/takeCaptions.ts'
import { blocksOf } from './blocks/blocksOf.ts'
import { checkInput } from './checkInput.ts'
import { Account } from './out/Account.ts'
import { linesOf } from './lines/linesOf.ts'
import { readRoles } from './blocks/readRoles.ts'
import { localeOf } from './text/localeOf.ts'
import { tellStories } from './stories/tellStories.ts'
import { toCaption } from './out/toCaption.ts'
import { toSidebar } from './out/toSidebar.ts'
import { toStory } from './out/toStory.ts'
import type { FindCredits, PageText } from './types.ts'

/**
 * `readPageText` with a reader of credits of the caller's choice.
 *
 * @throws {PageTextError} for what is no page of text
 */
export const assemble = (text: string, findCredits: FindCredits): PageText =>
  finish(assembleInSteps(text, findCredits))

/**
 * `assemble` in steps: put lines together into blocks, take the captions and boxes out, and read
 * the rest as stories. An account records where each character went.
 *
 * @throws {PageTextError} at the first step, for what is no page of text
 */
export function* assembleInSteps(text: string, findCredits: FindCredits): Steps<PageText> {
  checkInput(text)
  const lines = yield* readRoles(linesOf(text), findCredits)
  const blocks = yield* blocksOf(lines, findCredits)
  const { captions, items } = yield* takeCaptions(blocks, findCredits)
  const { boxes, items: rest } = yield* takeBoxes(items)
  const { stories, unplaced } = yield* tellStories(rest, findCredits)

  const account = new Account(text)
  const about = { locale: localeOf(text), account, findCredits }
  const page = {
    stories: yield* mapInSteps(stories, (draft, i) => toStory(draft, `stories.${i}`, about)),
    sidebars: yield* mapInSteps(boxes, (draft, i) => toSidebar(draft, `sidebars.${i}`, about)),
    captions: yield* mapInSteps(captions, (draft, i) => toCaption(draft, `captions.${i}`, account)),
  }
  for (const { strip, why } of unplaced) account.leave(strip, why)
  return { ...page, ...account.close() }
}
