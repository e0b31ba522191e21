import type { Xml, XmlElement } from '../../xml/XmlElement.ts'
import { mainSize } from '../published/mainSize.ts'
import type { PublishedPhoto } from '../published/types.ts'
import { html } from './html.ts'

/**
 * A picture with its caption, its credit, and the label of one that a machine made; nothing where
 * there is no file to show.
 */
export function figureHtml(photo: PublishedPhoto): XmlElement[] {
  const size = mainSize(photo)
  if (!size) return []
  const { width, height, url: src } = size
  const image = html('img', { src, alt: photo.alt ?? '', width, height })
  return [html('figure', {}, image, html('figcaption', {}, ...captionOf(photo)))]
}

/** Words and credits parted by a space, each under the name of what it is. */
function captionOf({ caption, captionCredit, madeLabel }: PublishedPhoto): Xml[] {
  const span = (name: string, text: string | undefined) =>
    text === undefined ? [] : [html('span', { class: name }, text)]
  const parts = [...span('caption', caption), ...span('credit', captionCredit), ...span('made', madeLabel)]
  return parts.flatMap((part, at): Xml[] => (at === 0 ? [part] : [' ', part]))
}
