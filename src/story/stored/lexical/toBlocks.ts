import { isRecord } from '../../../rows/isRecord.ts'
import { idOf } from '../../../rows/idOf.ts'
import type { Block, Inline, PhotoUse, SidebarUse } from '../../types.ts'
import { LexicalNodeError } from './LexicalNodeError.ts'
import { readLine } from './readInline.ts'
import { readList } from './readList.ts'
import { childrenOf, locateNode } from './LocatedNode.ts'
import type { LocatedNode } from './LocatedNode.ts'
import { joinLines, readRuns } from './readRuns.ts'
import { readSetting } from './readSetting.ts'
import { partsOf } from '../own/partsOf.ts'
import type { Places } from '../own/placedIn.ts'

/** How the photos and boxes inside the text are looked up. Left out: only their ids are kept. */
export interface ToBlocksOptions {
  /** `value` is what the block's `photo` field holds: an id, the populated photo, or null. */
  photoUse?: (value: unknown, caption: string) => PhotoUse
  /** `value` is what the block's `sidebar` field holds. */
  sidebarUse?: (value: unknown) => SidebarUse
  /**
   * For rich text of an app's own editor: a node that a Story cannot represent is read for its
   * words, and for the photos and boxes in it. The stored value is not changed.
   */
  takesAll?: Places
}

type Reader = (found: LocatedNode, options: ToBlocksOptions) => Block

const readers: Record<string, Reader> = {
  paragraph: (found) => ({ type: 'paragraph', children: readLine(found), ...readSetting(found) }),
  heading: (found) => ({
    type: 'subhead',
    level: readLevel(found),
    children: readLine(found),
    ...readSetting(found),
  }),
  quote: (found) => ({ type: 'quotation', children: readQuote(found), ...readSetting(found) }),
  list: readList,
  horizontalrule: () => ({ type: 'rule' }),
  block: readBlock,
}

const blockReaders: Record<string, (fields: Record<string, unknown>, options: ToBlocksOptions) => Block> = {
  photo: (fields, { photoUse = idOnly }) => {
    const caption = typeof fields.caption === 'string' ? fields.caption : ''
    return { type: 'photo', photo: photoUse(fields.photo, caption) }
  },
  sidebar: (fields, { sidebarUse = boxIdOnly }) => ({
    type: 'sidebar',
    sidebar: sidebarUse(fields.sidebar),
  }),
}

const boxIdOnly = (value: unknown): SidebarUse => ({ id: idOf(value) ?? '' })

const idOnly = (value: unknown, caption: string): PhotoUse => ({ id: idOf(value) ?? '', caption })

/**
 * Reads the value of a rich text field.
 *
 * Keeps words, marks, links, lists, alignment, indent and direction. Leaves out what only the
 * editor needs: node ids, block names, inline CSS, whether the editor recognised a link by itself.
 * Paragraphs inside a quotation or a list item, which pasted text can have, become lines of it.
 *
 * @param state the stored value (`{root: …}`); null or undefined is an empty text.
 * @throws LexicalNodeError for a node that a Story cannot represent: nothing is dropped silently.
 */
export function toBlocks(state: unknown, options: ToBlocksOptions = {}): Block[] {
  if (state === null || state === undefined) return []
  if (!isRecord(state)) throw new LexicalNodeError(typeof state, 'root', 'expected an editor state {root: …}')
  const { takesAll } = options
  const nodes = childrenOf(locateNode(state.root, 'root'))
  if (!takesAll) return nodes.map((found) => readNode(found, options))
  return nodes.flatMap((found) => readAny(found, options, takesAll))
}

/**
 * Reads a node as a Story's block if it is one, otherwise the words and documents in it. An app's
 * own block may have the same name as one of ours.
 */
function readAny(found: LocatedNode, options: ToBlocksOptions, places: Places): Block[] {
  if (found.node.type === 'block') return readParts(found, options, places)
  try {
    return [readNode(found, options)]
  } catch (error) {
    if (!(error instanceof LexicalNodeError)) throw error
    return readParts(found, options, places)
  }
}

/** The words of any node, and the photos and boxes that it places. */
function readParts({ node }: LocatedNode, options: ToBlocksOptions, places: Places): Block[] {
  const { photoUse = idOnly, sidebarUse = boxIdOnly } = options
  const { placed, caption, words } = partsOf(node, places)
  const blocks = placed.map(({ kind, value }): Block =>
    kind === 'photo'
      ? { type: 'photo', photo: photoUse(value, caption) }
      : { type: 'sidebar', sidebar: sidebarUse(value) },
  )
  return [
    ...words.map((text): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    ...blocks,
  ]
}

function readNode(found: LocatedNode, options: ToBlocksOptions): Block {
  const read = Object.hasOwn(readers, found.node.type) ? readers[found.node.type] : undefined
  if (read === undefined) {
    throw new LexicalNodeError(found.node.type, found.path, 'a story has no such block')
  }
  return read(found, options)
}

function readBlock({ node, path }: LocatedNode, options: ToBlocksOptions): Block {
  const fields = isRecord(node.fields) ? node.fields : {}
  const type = typeof fields.blockType === 'string' ? fields.blockType : ''
  const read = Object.hasOwn(blockReaders, type) ? blockReaders[type] : undefined
  if (read === undefined) {
    throw new LexicalNodeError(`block ${type}`.trim(), path, 'a story knows the blocks photo and sidebar')
  }
  return read(fields, options)
}

function readLevel({ node, path }: LocatedNode): 1 | 2 | 3 | 4 | 5 | 6 {
  for (const level of [1, 2, 3, 4, 5, 6] as const) if (node.tag === `h${level}`) return level
  throw new LexicalNodeError(node.type, path, `unknown heading "${String(node.tag)}"`)
}

const readQuote = (found: LocatedNode): Inline[] => joinLines(readRuns(childrenOf(found)))
