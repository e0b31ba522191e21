import type { Block, ListItem } from '../../types.ts'
import { UnstorableError } from '../UnstorableError.ts'
import type { LexicalNode } from './nodes.ts'
import { isRecord } from '../../../rows/isRecord.ts'
import { writeLine } from './writeInline.ts'
import type { WriteContext } from './writeInline.ts'

type List = Extract<Block, { type: 'list' }>
type Paragraph = Extract<Block, { type: 'paragraph' }>

/**
 * A list as stored nodes. Lexical holds one line, or one nested list, in an item: an item of ours
 * becomes one for its words and one for each nested list behind it.
 * @throws UnstorableError for anything but paragraphs and lists in an item.
 */
export function writeList(list: List, context: WriteContext, path: string, depth = 0): LexicalNode {
  const start = list.start ?? 1
  const items = list.items.flatMap((item, index) =>
    writeItem(item, list, context, `${path}.items.${index}`, depth),
  )
  return {
    type: 'list',
    version: 1,
    listType: list.style,
    tag: list.style === 'number' ? 'ol' : 'ul',
    start,
    children: numbered(items, start),
    direction: list.direction ?? null,
    format: '',
    indent: 0,
  }
}

function writeItem(
  item: ListItem,
  list: List,
  context: WriteContext,
  path: string,
  depth: number,
): LexicalNode[] {
  const checked = item.checked === undefined ? {} : { checked: item.checked }
  if (item.children.length === 0) return [{ ...itemNode([], depth), ...checked }]
  return item.children.map((child, index) => {
    const where = `${path}.children.${index}`
    if (child.type === 'list') {
      const nested = itemNode([writeList(child, context, where, depth + 1)], depth)
      // The editor stores a check box even for an item without words, where it never shows.
      return list.style === 'check' ? { ...nested, checked: false } : nested
    }
    if (child.type === 'paragraph') return { ...wordsNode(child, context, depth), ...checked }
    throw new UnstorableError(
      where,
      `a list item holds paragraphs and lists, not a ${child.type}. Move it out.`,
    )
  })
}

const wordsNode = (words: Paragraph, context: WriteContext, depth: number): LexicalNode => ({
  ...itemNode(writeLine(words.children, context), depth),
  format: words.align ?? '',
  direction: words.direction ?? null,
})

const itemNode = (children: LexicalNode[], indent: number): LexicalNode => ({
  type: 'listitem',
  version: 1,
  children,
  direction: null,
  format: '',
  indent,
})

/**
 * Gives each item its number. An item that only holds a nested list gets the number of the next
 * item.
 */
function numbered(items: readonly LexicalNode[], start: number): LexicalNode[] {
  let value = start
  return items.map((item) => ({ ...item, value: isNested(item) ? value : value++ }))
}

const isNested = ({ children }: LexicalNode) =>
  Array.isArray(children) && isRecord(children[0]) && children[0].type === 'list'
