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
import type { PublishedPhoto, PublishedStory } from '../published/types.ts'
import { creditedSummary } from '../text/summary.ts'
import { mediaContent, mediaNamespaces } from './mediaRss.ts'

/**
 * A list in Atom 1.0 (RFC 4287), with Media RSS for the pictures. The finished credit is the first
 * author of an entry; the whole body is its content.
 */
export const atom = (list: StoryList): string => xmlDocument(feed(list))

function feed(list: StoryList): XmlElement {
  const { site, locale, stories } = list
  const self = listUrl('atom.xml', list)
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageTag(site, locale), ...mediaNamespaces },
    element('id', {}, self),
    element('title', {}, listTitle(list)),
    element('updated', {}, listUpdatedAt(list)),
    element('author', {}, element('name', {}, site.name(locale)), element('uri', {}, `${site.origin}/`)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${site.origin}/` }),
    ...(list.next ? [element('link', { rel: 'next', href: list.next })] : []),
    ...textElement('rights', site.copyright?.(locale)),
    ...stories.map(entry),
  )
}

const entry = (story: PublishedStory): XmlElement =>
  element(
    'entry',
    { 'xml:lang': story.language },
    element('id', {}, story.guid),
    element('title', {}, story.headline),
    element('published', {}, story.publishedAt),
    element('updated', {}, story.updatedAt),
    ...authors(story).map((name) => element('author', {}, element('name', {}, name))),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: story.language, href: story.url }),
    ...(story.photos ?? []).flatMap(enclosure),
    ...category(story),
    ...textElement('rights', story.copyright),
    element('summary', {}, creditedSummary(story)),
    element('content', { type: 'html' }, bodyHtml(story)),
    ...(story.photos ?? []).flatMap((photo, at) => mediaContent(photo, at === 0)),
  )

function enclosure(photo: PublishedPhoto): XmlElement[] {
  const size = mainSize(photo)
  if (!size) return []
  const attributes = {
    rel: 'enclosure',
    type: size.type,
    href: size.url,
    length: size.bytes,
    title: photo.creditLine,
  }
  return [element('link', attributes)]
}

const category = ({ section, sectionName }: PublishedStory): XmlElement[] =>
  section === undefined ? [] : [element('category', { term: section, label: sectionName })]
