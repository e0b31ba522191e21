import type { FromOptions } from './fromOptions.ts'
import { baseOf, sourcesIn } from './fromBase.ts'
import { toBlocks } from '../lexical/toBlocks.ts'
import { choiceIn, groupIn, locate, numberIn, rowsIn, textIn, type Located } from '../Located.ts'
import type { Row } from '../../../rows/readable.ts'
import type { SidebarLike } from '../stored.ts'
import type { Sidebar } from '../../types.ts'

/**
 * Reads a stored box in one locale. Photos and boxes in its text are not looked up, because a box
 * may hold none.
 * @throws StoredShapeError when a field has a value of the wrong type.
 * @throws LexicalNodeError when its text has a node that a Story cannot represent.
 */
export function fromSidebar(doc: SidebarLike | Row, options: FromOptions): Sidebar {
  const row = locate(doc)
  const quote = groupIn(row, 'quote')
  return {
    type: 'sidebar',
    ...baseOf(row, options),
    kind: choiceIn(row, 'kind', ['quote', 'keyPoints', 'note'], 'note'),
    title: textIn(row, 'title'),
    quote: {
      text: textIn(quote, 'text'),
      speaker: textIn(quote, 'speaker'),
      work: textIn(quote, 'work'),
      gloss: textIn(quote, 'gloss'),
    },
    ...quoteInOf(quote),
    intro: textIn(row, 'intro'),
    points: rowsIn(row, 'points').map((point) => ({
      heading: textIn(point, 'heading'),
      items: rowsIn(point, 'items').map((item) => textIn(item, 'text')),
    })),
    body: toBlocks(row.value.body, options.takesAll && { takesAll: options.takesAll }),
    credit: { sources: sourcesIn(row, 'sources', options), via: [] },
  }
}

function quoteInOf(quote: Located): Pick<Sidebar, 'quoteIn'> {
  const [from, after] = [textIn(quote, 'from'), Math.max(0, Math.trunc(numberIn(quote, 'after') ?? 0))]
  return from === '' && after === 0 ? {} : { quoteIn: { after, from } }
}
