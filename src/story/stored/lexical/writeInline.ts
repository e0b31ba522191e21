import type { Inline } from '../../types.ts'
import { MARK_BITS } from './nodes.ts'
import type { LexicalNode } from './nodes.ts'

/** What every part of the conversion needs to know. */
export interface WriteContext {
  nodeId: () => string
  /** An id as the database spells it. */
  storedId: (id: string) => string | number
}

/** A line of text as stored nodes. */
export const writeLine = (line: readonly Inline[], context: WriteContext): LexicalNode[] =>
  line.map((inline) => writeInline(inline, context))

function writeInline(inline: Inline, context: WriteContext): LexicalNode {
  switch (inline.type) {
    case 'text':
      return textNode('text', inline.text, formatOf(inline))
    case 'tab':
      // Lexical's TabNode is a text node; 2 is its `IS_UNMERGEABLE`.
      return { ...textNode('tab', '\t', 0), detail: 2 }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return linkNode(inline, { linkType: 'custom', url: inline.url }, context)
    case 'documentLink':
      return linkNode(inline, { linkType: 'internal', doc: linkedDoc(inline, context) }, context)
  }
}

/** The text format bits of a run; 0 for what carries no marks. */
export const formatOf = (inline: Inline | undefined): number =>
  inline?.type === 'text' ? (inline.marks ?? []).reduce((bits, mark) => bits | MARK_BITS[mark], 0) : 0

const textNode = (type: 'text' | 'tab', text: string, format: number): LexicalNode => ({
  type,
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

type Link = Extract<Inline, { type: 'link' | 'documentLink' }>

const linkNode = (link: Link, fields: object, context: WriteContext): LexicalNode => ({
  type: 'link',
  // Payload's LinkNode: 3 is "the linked value is an id, and the node has one".
  version: 3,
  id: context.nodeId(),
  fields: { ...fields, newTab: link.newTab === true },
  children: writeLine(link.children, context),
  direction: null,
  format: '',
  indent: 0,
})

const linkedDoc = (link: Extract<Inline, { type: 'documentLink' }>, { storedId }: WriteContext) =>
  link.id === '' ? null : { relationTo: link.collection, value: storedId(link.id) }
