import { xmlDocument } from '../../xml/writeXml.ts'
import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import { languageTag } from '../published/languageTag.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { bodyHtml } from '../html/bodyHtml.ts'
import { listTitle } from '../lists/listTitle.ts'
import { listUpdatedAt } from '../lists/listUpdatedAt.ts'
import { listUrl } from '../lists/listUrl.ts'
import type { StoryList } from '../lists/StoryList.ts'
import { authors } from '../published/authors.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedStory } from '../published/types.ts'
import { creditedSummary } from '../text/summary.ts'
import { mediaContent, mediaNamespaces } from './mediaRss.ts'
import { rfc822 } from './rfc822.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  ...mediaNamespaces,
} as const

/**
 * A list in RSS 2.0, with the modules content, dc and media. `author` wants an address of mail, so
 * the credit stands in `dc:creator`; the whole body in `content:encoded`.
 */
export const rss = (list: StoryList): string =>
  xmlDocument(element('rss', { version: '2.0', ...namespaces }, channel(list)))

function channel(list: StoryList): XmlElement {
  const { site, locale, stories } = list
  const self = { href: listUrl('rss.xml', list), rel: 'self', type: 'application/rss+xml' }
  return element(
    'channel',
    {},
    element('title', {}, listTitle(list)),
    element('link', {}, `${site.origin}/`),
    element('description', {}, listTitle(list)),
    element('language', {}, languageTag(site, locale)),
    ...textElement('copyright', site.copyright?.(locale)),
    element('lastBuildDate', {}, rfc822(listUpdatedAt(list))),
    element('atom:link', self),
    ...(list.next ? [element('atom:link', { href: list.next, rel: 'next' })] : []),
    ...stories.map(item),
  )
}

const item = (story: PublishedStory): XmlElement =>
  element(
    'item',
    {},
    element('title', {}, story.headline),
    element('link', {}, story.url),
    element('guid', { isPermaLink: false }, story.guid),
    element('pubDate', {}, rfc822(story.publishedAt)),
    ...authors(story).map((name) => element('dc:creator', {}, name)),
    ...(story.sources ?? []).map(({ name }) => element('dc:source', {}, name)),
    element('dc:language', {}, story.language),
    ...textElement('dc:rights', story.copyright),
    element('dcterms:modified', {}, story.updatedAt),
    ...textElement('category', story.sectionName),
    element('description', {}, creditedSummary(story)),
    element('content:encoded', {}, bodyHtml(story)),
    ...enclosure(story),
    ...(story.photos ?? []).flatMap((photo, at) => mediaContent(photo, at === 0)),
  )

/** The first picture, for readers that know no Media RSS. An enclosure must say its length. */
function enclosure({ photos = [] }: PublishedStory): XmlElement[] {
  const [first] = photos
  const size = first && mainSize(first)
  if (!size?.bytes) return []
  return [element('enclosure', { url: size.url, length: size.bytes, type: size.type })]
}
