import type { PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import type { ItemFrame } from './newsItem.ts'

/** What an item of a picture or a box of a story says of itself. */
export const partFrame = (
  { guid }: { guid: string },
  itemClass: ItemFrame['itemClass'],
  { language, locale, updatedAt }: PublishedStory,
  site: Site,
): ItemFrame => ({
  guid,
  language,
  itemClass,
  site,
  provider: site.name(locale),
  versionCreated: updatedAt,
})
