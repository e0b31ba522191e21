import { listTitle } from '../lists/listTitle.ts'
import { listUpdatedAt } from '../lists/listUpdatedAt.ts'
import { listUrl } from '../lists/listUrl.ts'
import type { StoryList } from '../lists/StoryList.ts'
import { languageTag } from '../published/languageTag.ts'
import type { FeedName } from '../published/FeedName.ts'
import type { PublishedStory } from '../published/types.ts'
import type { Ninjs } from './Ninjs.ts'
import { storyNinjs } from './storyNinjs.ts'

/** Which standard an object follows; it is said once, of the whole. */
const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
} as const

/** A story in ninjs 3.1. */
export const ninjs31 = (story: PublishedStory): string => JSON.stringify({ ...storyNinjs(story), standard })

/** A list in ninjs 3.1: see `listNinjs`. */
export const ninjs31List = (list: StoryList): string =>
  JSON.stringify({ ...listNinjs(list, 'ninjs.json'), standard })

/** A list as one composite object, whose associations are the stories: ninjs knows no other list. */
export const listNinjs = (list: StoryList, feed: FeedName): Ninjs => ({
  uri: listUrl(feed, list),
  type: 'composite',
  pubStatus: 'usable',
  versionCreated: listUpdatedAt(list),
  language: languageTag(list.site, list.locale),
  title: listTitle(list),
  headlines: [{ value: listTitle(list) }],
  associations: list.stories.map((story, at) => ({ name: `story-${at + 1}`, ...storyNinjs(story) })),
})
