import type { XmlElement } from '../../xml/XmlElement.ts'
import { xmlFragment } from '../../xml/writeXml.ts'
import { besideBody } from '../published/besideBody.ts'
import { signatures } from '../text/signatures.ts'
import type { PublishedStory } from '../published/types.ts'
import { correctionsText } from '../text/bodyText.ts'
import { blocksHtml } from './blocksHtml.ts'
import { boxHtml } from './boxHtml.ts'
import { figureHtml } from './figureHtml.ts'
import { html } from './html.ts'

/**
 * A story's body as semantic HTML in one `div` of its language: the credit before it, its pictures
 * as figures with their credit in the caption, its boxes as asides, signatures, corrections. Text
 * is escaped, and links lead only where `addressOf` lets them. It is XHTML as well.
 */
export const bodyHtml = (story: PublishedStory): string => xmlFragment(bodyElement(story))

/** The same as an element, for formats that put it into XML of their own. */
export function bodyElement(story: PublishedStory): XmlElement {
  const { photos, sidebars } = besideBody(story)
  return html(
    'div',
    { lang: story.language },
    ...paragraphs('credit', story.openingCredit ? [story.openingCredit] : []),
    ...photos.flatMap(figureHtml),
    ...blocksHtml(story.body ?? [], boxHtml),
    ...sidebars.map(boxHtml),
    ...paragraphs('byline', signatures(story)),
    ...paragraphs('correction', correctionsText(story)),
  )
}

const paragraphs = (name: string, lines: readonly string[]): XmlElement[] =>
  lines.map((line) => html('p', { class: name }, line))
