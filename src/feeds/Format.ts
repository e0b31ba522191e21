import type { FeedName } from './published/FeedName.ts'
import type { PublishedStory } from './published/types.ts'
import type { Site } from './published/Site.ts'
import type { StoryList } from './lists/StoryList.ts'

/** The formats that stories are served in besides our own JSON. */
export type FormatName = 'ninjs' | 'ninjs22' | 'newsmlG2' | 'nitf' | 'rss' | 'atom' | 'jsonFeed' | 'jsonLd'

/** One format: what it is called, and how a story and a list are written in it. */
export interface Format {
  /** What its standard calls it: `NewsML-G2 2.35`. */
  title: string
  /** One story, where the format has one. */
  story?: {
    /** Behind the story's slug in its address: `.nitf.xml`. */
    suffix: string
    mediaType: string
    write: (story: PublishedStory, site: Site) => string
  }
  /** A list of stories, where the format has one. */
  list?: {
    /** The end of its address, below `feeds/`. */
    feed: FeedName
    mediaType: string
    write: (list: StoryList) => string
  }
}
