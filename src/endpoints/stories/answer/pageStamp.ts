import type { StoredKept } from '../../../gate/kept/KeptStory.ts'
import type { Page } from '../../../gate/kept/read/StoriesAsked.ts'
import type { Answered } from './answer.ts'
import { cursorOf } from '../asked/cursors.ts'
import { tagOf } from './tagOf.ts'

/** The cursor at which the next page begins. */
export const cursorIn = ({ next }: Pick<Page<unknown>, 'next'>): string | null =>
  next === undefined ? null : cursorOf(next)

/**
 * What tells one page of a list from another, without its texts.
 *
 * @param parts what the answer is made of besides the stories
 */
export function pageStamp(
  page: Page<Pick<StoredKept, 'guid' | 'etag' | 'changedAt'>>,
  parts: readonly string[],
): Pick<Answered, 'tag' | 'changedAt'> {
  const { stories } = page
  const changedAt = lastChange(stories)
  return {
    tag: tagOf(...parts, String(cursorIn(page)), ...stories.map(({ guid, etag }) => `${guid} ${etag}`)),
    ...(changedAt !== undefined && { changedAt }),
  }
}

/** When one of these last changed. */
const lastChange = (stories: readonly Pick<StoredKept, 'changedAt'>[]): string | undefined =>
  stories
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1)
