import type { Story } from '../../../story/types.ts'
import type { PublishedFields } from '../types.ts'
import type { Publishing } from '../Publishing.ts'
import { UnpublishableError } from '../UnpublishableError.ts'
import { zonedTime } from '../zonedTime.ts'

type Times = Pick<PublishedFields, 'publishedAt' | 'updatedAt' | 'embargoUntil'>

/**
 * When a story was published, changed, and let go by an embargo, on the newsroom's clock.
 *
 * @throws {UnpublishableError} when nothing says when it was published
 */
export function timesOf(story: Story, { site, publishedAt }: Publishing): Times {
  const { firstPublishedAt, revisedAt, embargoUntil, guid } = story
  const first = firstPublishedAt ?? publishedAt ?? revisedAt
  if (first === undefined)
    throw new UnpublishableError(guid, `Nothing says when the story ${guid} was published: give publishedAt.`)
  const timeOf = (at: string) => zonedTime(at, site.timeZone)
  return {
    publishedAt: timeOf(first),
    updatedAt: timeOf(revisedAt ?? first),
    ...(embargoUntil && { embargoUntil: timeOf(embargoUntil) }),
  }
}
