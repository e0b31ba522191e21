import type { Locale } from '../../story/types.ts'
import type { PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'

/** Stories that are served together: the newest of the newsroom, or of one of its sections. */
export interface StoryList {
  site: Site
  locale: Locale
  /** The key of the section; absent for all. */
  section?: string
  /** Newest first. */
  stories: readonly PublishedStory[]
  /** The address at which older ones follow. */
  next?: string
}
