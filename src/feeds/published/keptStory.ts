import { isBlank } from '../../attribution/text/isBlank.ts'
import { placedByBlocks } from './placedByBlocks.ts'
import type { PublishedFields, PublishedStory } from './types.ts'
import { UnpublishableError } from './UnpublishableError.ts'

/** Something published that must carry its credit. */
interface Credited {
  guid: string
  creditLine?: string
}

/**
 * A published story as it was kept in JSON (`JSON.stringify` of what `publishedStory` made). Its
 * credits are looked for again, so that a kept row that was tampered with, or that another version
 * wrote, is no way round them.
 *
 * @throws {UnpublishableError} when the story, or a photo or box in it, has no credit
 * @throws {SyntaxError} when it is no JSON
 */
export function keptStory(json: string): PublishedStory {
  // Only `publishedStory` writes what is kept; what a feed must not lack is looked at below.
  const story = JSON.parse(json) as PublishedFields
  const bare = [story, ...assetsOf(story)].find(({ creditLine }) => isBlank(creditLine ?? ''))
  if (bare)
    throw new UnpublishableError(bare.guid, `What was kept of ${bare.guid} has no credit: make it again.`)
  // The brand, given again: see `publishedStory`.
  return story as PublishedStory
}

function assetsOf({ photos = [], sidebars = [], body = [] }: PublishedFields): Credited[] {
  const placed = [body, ...sidebars.map((box) => box.body ?? [])].map(placedByBlocks)
  return [...photos, ...sidebars, ...placed.flatMap((each) => [...each.photos, ...each.sidebars])]
}
