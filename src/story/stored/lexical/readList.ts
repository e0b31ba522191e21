import type { Block, ListItem } from '../../types.ts'
import { LexicalNodeError } from './LexicalNodeError.ts'
import { childrenOf, numberOf } from './LocatedNode.ts'
import type { LocatedNode } from './LocatedNode.ts'
import { joinLines, readRuns } from './readRuns.ts'
import { readSetting } from './readSetting.ts'

type List = Extract<Block, { type: 'list' }>

const STYLES = ['bullet', 'number', 'check'] as const

/**
 * Reads a list with the lists nested in it. Lexical puts a nested list into an item of its own,
 * behind the item it belongs to; here it goes into that item.
 * @throws LexicalNodeError for an unknown list type, and for what a list cannot hold.
 */
export function readList(found: LocatedNode): List {
  const style = STYLES.find((known) => known === found.node.listType)
  if (style === undefined) {
    throw new LexicalNodeError('list', found.path, `unknown list type "${String(found.node.listType)}"`)
  }
  const start = numberOf(found.node.start) ?? 1
  const { direction } = readSetting(found)
  return {
    type: 'list',
    style,
    ...(start !== 1 && { start }),
    ...(direction && { direction }),
    items: readItems(childrenOf(found)),
  }
}

function readItems(nodes: readonly LocatedNode[]): ListItem[] {
  // Adds to the previous item in place: copying it for every nested list would take quadratic time.
  const items: (ListItem & { children: Block[] })[] = []
  for (const found of nodes) {
    const item = readItem(found)
    const previous = items.at(-1)
    if (item.children[0]?.type === 'list' && previous !== undefined) previous.children.push(...item.children)
    else items.push(item)
  }
  return items
}

function readItem(found: LocatedNode): ListItem & { children: Block[] } {
  const { node, path } = found
  if (node.type !== 'listitem') throw new LexicalNodeError(node.type, path, 'a list holds list items only')
  return {
    type: 'item',
    children: readParts(found),
    ...(typeof node.checked === 'boolean' && { checked: node.checked }),
  }
}

/**
 * Words and nested lists in the order they stand; words between two lists become one paragraph, set
 * as the item is.
 */
function readParts(item: LocatedNode): Block[] {
  const { align, direction } = readSetting(item)
  const setting = { ...(align && { align }), ...(direction && { direction }) }
  const parts: Block[] = []
  let words: LocatedNode[] = []
  const closeWords = () => {
    if (words.length > 0) parts.push({ type: 'paragraph', children: joinLines(readRuns(words)), ...setting })
    words = []
  }
  for (const child of childrenOf(item)) {
    if (child.node.type === 'list') {
      closeWords()
      parts.push(readList(child))
    } else {
      words.push(child)
    }
  }
  closeWords()
  return parts
}
