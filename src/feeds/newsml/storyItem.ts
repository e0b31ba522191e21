import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { bodyElement } from '../html/bodyHtml.ts'
import type { PublishedByline, PublishedFields, PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { infoSources } from './infoSources.ts'
import { newsItem } from './newsItem.ts'
import { ownCode } from './ownCode.ts'
import { rightsInfo } from './rightsInfo.ts'
import { xhtmlContent } from './xhtmlContent.ts'

/**
 * A story as a news item: its finished credit in `creditline`, what was corrected in `edNote` with
 * the IPTC's signal `correction`, its embargo in `embargoed`, its body as XHTML.
 */
export const storyItem = (story: PublishedStory, site: Site): XmlElement =>
  newsItem('newsItem', frameOf(story, site), {
    rights: rightsInfo(story),
    dates: [element('firstCreated', {}, story.publishedAt), ...textElement('embargoed', story.embargoUntil)],
    itemMeta: itemMetaOf(story),
    contentMeta: [...administrative(story), ...descriptive(story)],
    content: xhtmlContent(story.headline, bodyElement(story), story.language),
  })

const frameOf = (story: PublishedStory, site: Site) => ({
  guid: story.guid,
  // The first is 1 (`xs:positiveInteger`).
  version: Math.max(1, story.revision),
  language: story.language,
  itemClass: 'text' as const,
  site,
  provider: site.name(story.locale),
  versionCreated: story.updatedAt,
})

function itemMetaOf({
  headline,
  url,
  corrections = [],
  photos = [],
  sidebars = [],
}: PublishedFields): XmlElement[] {
  return [
    element('title', {}, headline),
    ...corrections.map(({ text }) => element('edNote', { role: ownCode('note', 'correction') }, text)),
    ...(corrections.length > 0 ? [element('signal', { qcode: 'sig:correction' })] : []),
    element('link', { rel: ownCode('relation', 'page'), href: url, contenttype: 'text/html' }),
    ...[...photos, ...sidebars].map(({ guid }) => element('link', { rel: 'irel:seeAlso', residref: guid })),
  ]
}

const administrative = (story: PublishedFields): XmlElement[] => [
  element('contentCreated', {}, story.publishedAt),
  element('contentModified', {}, story.updatedAt),
  ...located(story.dateline?.place),
  ...infoSources(story),
  ...(story.byline ?? []).map(creator),
]

/** Where it comes from. */
const located = (place: string | undefined): XmlElement[] =>
  place === undefined ? [] : [element('located', { literal: place }, element('name', {}, place))]

const creator = ({ name, role }: PublishedByline): XmlElement =>
  element('creator', { literal: name, role: role && ownCode('role', role) }, element('name', {}, name))

const descriptive = (story: PublishedFields): XmlElement[] => [
  element('language', { tag: story.language }),
  ...subject(story),
  ...textElement('slugline', story.slug),
  element('headline', {}, story.headline),
  ...textElement('headline', story.kicker, { role: ownCode('headline', 'kicker') }),
  ...textElement('headline', story.deck, { role: ownCode('headline', 'deck') }),
  ...textElement('dateline', datelineOf(story)),
  ...textElement('by', (story.byline ?? []).map(({ line }) => line).join('　')),
  element('creditline', {}, story.creditLine),
  ...textElement('description', story.deck, { role: 'drol:summary' }),
]

const datelineOf = ({ dateline = {} }: PublishedFields): string =>
  [dateline.place, dateline.date].filter((part) => part !== undefined).join(' ')

const subject = ({ section, sectionName }: PublishedFields): XmlElement[] =>
  section === undefined
    ? []
    : [
        element(
          'subject',
          { qcode: ownCode('section', section) },
          element('name', {}, sectionName ?? section),
        ),
      ]
