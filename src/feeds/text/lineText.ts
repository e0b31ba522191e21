import { cased } from '../../story/words/cased.ts'
import type { PublishedInline } from '../published/types.ts'

/** The words of one line: breaks as `\n`, tabs as `\t`, links as their words. */
export const lineText = (line: readonly PublishedInline[]): string => line.map(inlineText).join('')

function inlineText(inline: PublishedInline): string {
  switch (inline.type) {
    case 'text':
      return cased(inline.text, inline.marks ?? [])
    case 'break':
      return '\n'
    case 'tab':
      return '\t'
    case 'link':
      return lineText(inline.children)
  }
}
