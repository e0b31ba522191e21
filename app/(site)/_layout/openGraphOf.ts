import { mainSize } from '../../../src/feeds/published/mainSize.ts'
import type { PublishedFields, PublishedPhoto } from '../../../src/feeds/published/types.ts'
import type { Site } from '../../../src/feeds/published/Site.ts'
import { creditedSummary } from '../../../src/feeds/text/summary.ts'
import { usableTag } from './usableTag.ts'

/** A property and what it says. */
export type Property = readonly [property: string, content: string]

/** A story as Open Graph tells it (ogp.me): what is shown where its address is shared, credits too. */
export function openGraphOf(story: PublishedFields, site: Pick<Site, 'name'>): Property[] {
  const { url, headline, publishedAt, updatedAt, sectionName, photos = [] } = story
  const [photo] = photos
  return [
    ['og:type', 'article'],
    ['og:site_name', site.name(story.locale)],
    ['og:title', headline],
    ['og:description', creditedSummary(story)],
    ['og:url', url],
    ['og:locale', openGraphLocale(story.language)],
    ['article:published_time', publishedAt],
    ['article:modified_time', updatedAt],
    ...(sectionName === undefined ? [] : [['article:section', sectionName] as const]),
    ...(photo ? imageOf(photo) : []),
  ]
}

/** Its credit stands in the words that are read with it: there is no property for one. */
function imageOf(photo: PublishedPhoto): Property[] {
  const size = mainSize(photo)
  if (!size) return []
  const { url, type, width, height } = size
  return [
    ['og:image', url],
    ['og:image:type', type],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ['og:image:alt', [photo.alt, photo.creditLine].filter((part) => part !== undefined).join(' ')],
    ['twitter:card', 'summary_large_image'],
  ]
}

/** `zh_HK` of `zh-Hant-HK`: language and territory, the likeliest where the tag names none. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(usableTag(tag)).maximize()
  return region === undefined ? language : `${language}_${region}`
}
