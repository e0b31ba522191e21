import { zonedTime } from '../published/zonedTime.ts'
import type { StoryList } from './StoryList.ts'

/**
 * When a list last changed: when the latest of its stories did. An empty one never did, and says
 * the beginning of 1970, so that it is the same whenever it is asked for.
 */
export function listUpdatedAt({ site, stories }: Pick<StoryList, 'site' | 'stories'>): string {
  const latest = Math.max(0, ...stories.map(({ updatedAt }) => Date.parse(updatedAt)))
  return zonedTime(new Date(latest).toISOString(), site.timeZone)
}
