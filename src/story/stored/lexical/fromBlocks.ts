import type { Block, Inline } from '../../types.ts'
import { UnstorableError } from '../UnstorableError.ts'
import { nodeIds } from './nodeIds.ts'
import type { LexicalNode, LexicalState } from './nodes.ts'
import { formatOf, writeLine } from './writeInline.ts'
import type { WriteContext } from './writeInline.ts'
import { writeList } from './writeList.ts'

/** How ids are written. */
export interface FromBlocksOptions {
  /** An id as the database spells it: `Number` on SQLite. Left out: as text. */
  storedId?: (id: string) => string | number
}

type Writer<B extends Block> = (block: B, context: WriteContext, path: string) => LexicalNode

const writers: { [Type in Block['type']]: Writer<Extract<Block, { type: Type }>> } = {
  paragraph: (block, context) => ({
    ...textBlock('paragraph', block, context),
    textFormat: formatOf(block.children.find(isTextNode)),
    textStyle: '',
  }),
  subhead: (block, context) => ({ ...textBlock('heading', block, context), tag: `h${block.level}` }),
  quotation: (block, context) => textBlock('quote', block, context),
  list: writeList,
  rule: () => ({ type: 'horizontalrule', version: 1 }),
  photo: ({ photo }, context) =>
    blockNode({ blockType: 'photo', photo: storedRef(photo.id, context), caption: photo.caption }, context),
  sidebar: ({ sidebar }, context) =>
    blockNode({ blockType: 'sidebar', sidebar: storedRef(sidebar.id, context) }, context),
}

/**
 * Writes blocks as the value of a rich text field, in the shape Payload's editor itself saves.
 *
 * `toBlocks(fromBlocks(blocks))` gives the blocks back, except that marks are put in a fixed order
 * and a list item's second paragraph becomes a separate item, because Lexical's items hold one
 * line.
 *
 * @throws UnstorableError for a block inside a list item that Lexical cannot hold there, or of an
 *   unknown type.
 */
export function fromBlocks(blocks: readonly Block[], options: FromBlocksOptions = {}): LexicalState {
  const context: WriteContext = { nodeId: nodeIds(), storedId: options.storedId ?? ((id) => id) }
  const children = blocks.map((block, index) => writeBlock(block, context, `body.${index}`))
  return { root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 } }
}

function writeBlock(block: Block, context: WriteContext, path: string): LexicalNode {
  if (!Object.hasOwn(writers, block.type)) throw new UnstorableError(path, `unknown block "${block.type}"`)
  // TypeScript cannot follow that the writer found under a block's own type takes that block.
  const write = writers[block.type] as Writer<Block>
  return write(block, context, path)
}

/** Whether Lexical stores this as a text node. A tab is one too. */
const isTextNode = ({ type }: Inline) => type === 'text' || type === 'tab'

type TextBlock = Extract<Block, { type: 'paragraph' | 'subhead' | 'quotation' }>

const textBlock = (type: string, block: TextBlock, context: WriteContext): LexicalNode => ({
  type,
  version: 1,
  children: writeLine(block.children, context),
  direction: block.direction ?? null,
  format: block.align ?? '',
  indent: block.indent ?? 0,
})

const blockNode = (fields: Record<string, unknown>, context: WriteContext): LexicalNode => ({
  type: 'block',
  // Payload's BlockNode: 2 is "fields stand directly under `fields`".
  version: 2,
  format: '',
  fields: { id: context.nodeId(), blockName: '', ...fields },
})

const storedRef = (id: string, { storedId }: WriteContext) => (id === '' ? null : storedId(id))
