import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { boxHtml } from '../html/boxHtml.ts'
import type { PublishedSidebar, PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { infoSources } from './infoSources.ts'
import { newsItem } from './newsItem.ts'
import { partFrame } from './partFrame.ts'
import { xhtmlContent } from './xhtmlContent.ts'

/** A box of a story as a news item with a credit of its own. */
export const boxItem = (box: PublishedSidebar, story: PublishedStory, site: Site): XmlElement =>
  newsItem('newsItem', partFrame(box, 'text', story, site), {
    itemMeta: [element('title', {}, box.title)],
    contentMeta: [
      ...infoSources(box),
      element('language', { tag: story.language }),
      element('headline', {}, box.title),
      element('creditline', {}, box.creditLine),
    ],
    content: xhtmlContent(box.title, boxHtml(box), story.language),
  })
