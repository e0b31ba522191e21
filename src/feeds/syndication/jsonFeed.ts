import { bodyHtml } from '../html/bodyHtml.ts'
import { listTitle } from '../lists/listTitle.ts'
import { listUrl } from '../lists/listUrl.ts'
import { languageTag } from '../published/languageTag.ts'
import type { StoryList } from '../lists/StoryList.ts'
import { authors } from '../published/authors.ts'
import { filled } from '../published/filled.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto, PublishedStory } from '../published/types.ts'
import { bodyText } from '../text/bodyText.ts'
import { creditedSummary } from '../text/summary.ts'

/**
 * A list in JSON Feed 1.1 (jsonfeed.org). It has no field for a credit but the authors', and none
 * for a picture's: both stand in the extension `_newsroom` too, a name of ours as the format asks.
 */
export function jsonFeed(list: StoryList): string {
  const { site, locale, stories } = list
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: listTitle(list),
    home_page_url: `${site.origin}/`,
    feed_url: listUrl('feed.json', list),
    language: languageTag(site, locale),
    authors: [{ name: site.name(locale), url: `${site.origin}/` }],
    ...(list.next && { next_url: list.next }),
    items: stories.map(item),
  })
}

function item(story: PublishedStory): object {
  const { photos = [], sectionName } = story
  return {
    id: story.guid,
    url: story.url,
    title: story.headline,
    content_html: bodyHtml(story),
    content_text: bodyText(story),
    summary: creditedSummary(story),
    date_published: story.publishedAt,
    date_modified: story.updatedAt,
    authors: authors(story).map((name) => ({ name })),
    language: story.language,
    ...filled({
      image: photos.map((photo) => mainSize(photo)?.url).find((url) => url !== undefined),
      tags: sectionName === undefined ? [] : [sectionName],
      attachments: photos.flatMap(attachment),
    }),
    _newsroom: extension(story),
  }
}

function attachment(photo: PublishedPhoto): object[] {
  const size = mainSize(photo)
  if (!size) return []
  const { caption, creditLine } = photo
  const title = [caption, creditLine].filter((part) => part !== undefined).join('　')
  return [{ url: size.url, mime_type: size.type, title, ...(size.bytes && { size_in_bytes: size.bytes }) }]
}

const extension = (story: PublishedStory): object => ({
  credit: story.creditLine,
  ...filled({
    sources: story.sources,
    copyright: story.copyright,
    corrections: story.corrections,
    photos: story.photos,
    sidebars: (story.sidebars ?? []).map(({ guid, title, creditLine }) => ({
      guid,
      title,
      credit: creditLine,
    })),
  }),
})
