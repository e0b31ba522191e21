import type { FromOptions } from './fromOptions.ts'
import { keptOf, sourcesIn } from './fromKept.ts'
import { toBlocks } from './lexical/toBlocks.ts'
import { choiceIn, groupIn, rowOf, rowsIn, textIn } from './row.ts'
import type { SidebarLike, StoredRow } from './stored.ts'
import type { Sidebar } from '../types.ts'

/**
 * Reads a stored box in one locale. Photos and boxes in its text stay ids: a box holds none.
 * @throws StoredShapeError when a field holds something else than the design pins.
 * @throws LexicalNodeError when its text holds what a story has no place for.
 */
export function fromSidebar(doc: SidebarLike | StoredRow, options: FromOptions): Sidebar {
  const row = rowOf(doc)
  const quote = groupIn(row, 'quote')
  return {
    type: 'sidebar',
    ...keptOf(row, options),
    kind: choiceIn(row, 'kind', ['quote', 'keyPoints', 'note'], 'note'),
    title: textIn(row, 'title'),
    quote: {
      text: textIn(quote, 'text'),
      speaker: textIn(quote, 'speaker'),
      work: textIn(quote, 'work'),
      gloss: textIn(quote, 'gloss'),
    },
    intro: textIn(row, 'intro'),
    points: rowsIn(row, 'points').map((point) => ({
      heading: textIn(point, 'heading'),
      items: rowsIn(point, 'items').map((item) => textIn(item, 'text')),
    })),
    body: toBlocks(row.value.body),
    credit: { sources: sourcesIn(row, 'sources', options), via: [] },
  }
}
