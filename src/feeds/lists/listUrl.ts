import type { FeedName } from '../published/FeedName.ts'
import type { StoryList } from './StoryList.ts'

/** Where a list is served as a feed, absolute. */
export const listUrl = (feed: FeedName, { site, locale, section }: Omit<StoryList, 'stories'>): string =>
  new URL(site.feedUrl(feed, { locale, ...(section !== undefined && { section }) }), site.origin).href
