import { isRecord } from '../../../rows/isRecord.ts'
import { idOf } from '../../../rows/idOf.ts'
import type { Inline, Mark } from '../../types.ts'
import { isSafeUrl } from '../../words/isSafeUrl.ts'
import { LexicalNodeError } from './LexicalNodeError.ts'
import { MARK_BITS, MARKS } from './nodes.ts'
import { childrenOf, numberOf } from './LocatedNode.ts'
import type { LocatedNode } from './LocatedNode.ts'

const readers: Record<string, (found: LocatedNode) => Inline | Inline[]> = {
  text: readText,
  linebreak: () => ({ type: 'break' }),
  tab: () => ({ type: 'tab' }),
  link: readLink,
  autolink: readLink,
}

/** @returns whether a node stands inside a line of text. */
export const isInline = (found: LocatedNode): boolean => Object.hasOwn(readers, found.node.type)

/**
 * Reads a node inside a line of text. Gives one piece, or only the words of a link whose address is
 * not safe to publish.
 * @throws LexicalNodeError for a node that is not inline, or is unknown.
 */
export function readInline(found: LocatedNode): Inline[] {
  const read = Object.hasOwn(readers, found.node.type) ? readers[found.node.type] : undefined
  if (read === undefined) {
    throw new LexicalNodeError(found.node.type, found.path, 'this cannot stand inside a line of a story')
  }
  return [read(found)].flat()
}

/** Reads a node's children as a line of text. */
export const readLine = (found: LocatedNode): Inline[] => childrenOf(found).flatMap(readInline)

function readText({ node, path }: LocatedNode): Inline {
  if (typeof node.text !== 'string') throw new LexicalNodeError(node.type, path, '"text" is not text')
  const marks = readMarks(node.format, path)
  return marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }
}

function readMarks(format: unknown, path: string): Mark[] {
  const bits = numberOf(format) ?? 0
  const marks = MARKS.filter((mark) => (bits & MARK_BITS[mark]) !== 0)
  const known = marks.reduce((sum, mark) => sum + MARK_BITS[mark], 0)
  if (known !== bits) throw new LexicalNodeError('text', path, `unknown text format ${bits - known}`)
  return marks
}

function readLink(found: LocatedNode): Inline | Inline[] {
  const fields = isRecord(found.node.fields) ? found.node.fields : {}
  const shared = { ...(fields.newTab === true && { newTab: true }), children: readLine(found) }
  if (fields.linkType !== 'internal') {
    const url = typeof fields.url === 'string' ? fields.url : ''
    // A link that would run code (`javascript:`) keeps its words and loses its address.
    return isSafeUrl(url) ? { type: 'link', url, ...shared } : shared.children
  }
  // The linked document may be deleted (`doc: null`): the words are kept, and the gate sees the
  // empty id.
  const doc = isRecord(fields.doc) ? fields.doc : {}
  const collection = typeof doc.relationTo === 'string' ? doc.relationTo : ''
  return { type: 'documentLink', collection, id: idOf(doc.value) ?? '', ...shared }
}
