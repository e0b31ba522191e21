import { xmlDocument } from '../../xml/writeXml.ts'
import { element } from '../../xml/XmlElement.ts'
import { languageTag } from '../published/languageTag.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { listTitle } from '../lists/listTitle.ts'
import { listUpdatedAt } from '../lists/listUpdatedAt.ts'
import { listUrl } from '../lists/listUrl.ts'
import type { StoryList } from '../lists/StoryList.ts'
import type { PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { boxItem } from './boxItem.ts'
import { NAR, newsItem, type ItemFrame } from './newsItem.ts'
import { ownCode } from './ownCode.ts'
import { pictureItem } from './pictureItem.ts'
import { storyItem } from './storyItem.ts'

/**
 * A story in NewsML-G2 2.35: a message with a news item for the story, one for each of its pictures
 * and one for each box, because each has a credit and rights of its own.
 */
export const newsmlG2 = (story: PublishedStory, site: Site): string =>
  message(itemsOf([story], site), {
    sent: story.updatedAt,
    sender: site.name(story.locale),
    origin: story.url,
  })

/**
 * A list in NewsML-G2 2.35: a message with a package that names the stories in their order, then
 * their items.
 */
export const newsmlG2List = (list: StoryList): string =>
  message([packageOf(list), ...itemsOf(list.stories, list.site)], {
    sent: listUpdatedAt(list),
    sender: list.site.name(list.locale),
    origin: listUrl('newsml-g2.xml', list),
  })

/** The items of stories; a picture or box that several use is there once. */
function itemsOf(stories: readonly PublishedStory[], site: Site): XmlElement[] {
  const items = new Map<string, XmlElement>()
  const put = (guid: string, make: () => XmlElement) => items.has(guid) || items.set(guid, make())
  for (const story of stories) {
    put(story.guid, () => storyItem(story, site))
    for (const photo of story.photos ?? []) put(photo.guid, () => pictureItem(photo, story, site))
    for (const box of story.sidebars ?? []) put(box.guid, () => boxItem(box, story, site))
  }
  return [...items.values()]
}

const packageOf = (list: StoryList): XmlElement =>
  newsItem('packageItem', packageFrame(list), {
    contentMeta: [element('headline', {}, listTitle(list))],
    content: element('groupSet', { root: 'stories' }, group(list.stories)),
  })

function packageFrame(list: StoryList): ItemFrame {
  const { site, locale } = list
  const updatedAt = listUpdatedAt(list)
  return {
    guid: listUrl('newsml-g2.xml', list),
    // A list changes when its latest story does: a later one has a higher number.
    version: Math.max(1, Date.parse(updatedAt) / 1000),
    language: languageTag(site, locale),
    itemClass: 'composite',
    site,
    provider: site.name(locale),
    versionCreated: updatedAt,
  }
}

const group = (stories: readonly PublishedStory[]): XmlElement =>
  element(
    'group',
    { id: 'stories', role: ownCode('group', 'stories') },
    ...stories.map(({ guid, revision, headline }) =>
      element('itemRef', { residref: guid, version: Math.max(1, revision) }, element('title', {}, headline)),
    ),
  )

/** `sent` is when what is in it last changed, so that the same message is the same text. */
const message = (items: readonly XmlElement[], header: Header): string =>
  xmlDocument(element('newsMessage', { xmlns: NAR }, headerElement(header), element('itemSet', {}, ...items)))

interface Header {
  sent: string
  sender: string
  origin: string
}

const headerElement = ({ sent, sender, origin }: Header): XmlElement =>
  element(
    'header',
    {},
    element('sent', {}, sent),
    element('sender', {}, sender),
    element('transmitId', {}, `${origin} ${sent}`),
    element('origin', {}, origin),
  )
