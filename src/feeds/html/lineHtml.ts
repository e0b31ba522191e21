import { cased } from '../../story/words/cased.ts'
import type { Mark } from '../../story/types.ts'
import type { Xml } from '../../xml/XmlElement.ts'
import type { PublishedInline } from '../published/types.ts'
import { html } from './html.ts'
import { markElements } from './markElements.ts'

/** The words of one line with their marks, breaks and links. */
export const lineHtml = (line: readonly PublishedInline[]): Xml[] => line.map(inlineHtml)

function inlineHtml(inline: PublishedInline): Xml {
  switch (inline.type) {
    case 'text':
      return marked(inline.text, inline.marks ?? [])
    case 'break':
      return html('br')
    case 'tab':
      return '\t'
    case 'link':
      return html('a', { href: inline.url }, ...lineHtml(inline.children))
  }
}

const marked = (text: string, marks: readonly Mark[]): Xml =>
  marks
    .flatMap((mark) => markElements[mark] ?? [])
    .reduce((inner: Xml, name) => html(name, {}, inner), cased(text, marks))
