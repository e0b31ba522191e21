import { isRecord } from '../../../rows/isRecord.ts'
import { LexicalNodeError } from './LexicalNodeError.ts'
import type { LexicalNode } from './nodes.ts'

/** A node with its path, so that every error can say where it is. */
export interface LocatedNode {
  node: LexicalNode
  path: string
}

/**
 * Reads a value as a node.
 * @throws LexicalNodeError when it has no `type`.
 */
export function locateNode(value: unknown, path: string): LocatedNode {
  if (!isRecord(value) || typeof value.type !== 'string') {
    throw new LexicalNodeError(describe(value), path, 'expected a node with a "type"')
  }
  return { node: { ...value, type: value.type, version: numberOf(value.version) ?? 1 }, path }
}

/**
 * A node's children, each with its path.
 * @throws LexicalNodeError when `children` is there and is not a list of nodes.
 */
export function childrenOf({ node, path }: LocatedNode): LocatedNode[] {
  const children = node.children ?? []
  if (!Array.isArray(children)) throw new LexicalNodeError(node.type, path, '"children" is not a list')
  return children.map((child: unknown, index) => locateNode(child, `${path}.children.${index}`))
}

/** The value if it is a number, otherwise `undefined`. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

function describe(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : typeof value
}
