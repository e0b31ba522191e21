import { cased } from '../../story/words/cased.ts'
import type { Mark } from '../../story/types.ts'
import { mixed } from '../../xml/mixed.ts'
import { element } from '../../xml/XmlElement.ts'
import type { Xml } from '../../xml/XmlElement.ts'
import type { PublishedInline } from '../published/types.ts'

/** Marks that change the letters themselves, and are no emphasis. */
const cases: ReadonlySet<Mark> = new Set(['lowercase', 'uppercase', 'capitalize'])

/** The words of one line. NITF has one emphasis; which it is says its class. */
export const lineNitf = (line: readonly PublishedInline[]): Xml[] => line.map(inlineNitf)

function inlineNitf(inline: PublishedInline): Xml {
  switch (inline.type) {
    case 'text':
      return marked(inline.text, inline.marks ?? [])
    case 'break':
      return element('br')
    case 'tab':
      return '\t'
    case 'link':
      return mixed('a', { href: inline.url }, ...lineNitf(inline.children))
  }
}

function marked(text: string, marks: readonly Mark[]): Xml {
  const words = cased(text, marks)
  const shown = marks.filter((mark) => !cases.has(mark))
  return shown.length === 0 ? words : mixed('em', { class: shown.join(' ') }, words)
}
