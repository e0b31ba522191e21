/**
 * A rich text value has a node that a Story cannot represent. The stored value stays as it is, and
 * the message names the node and its place.
 */
export class LexicalNodeError extends Error {
  override readonly name = 'LexicalNodeError'
  /** Lexical's name of the node: `upload`, `table`, or `block photoGrid` for a block. */
  readonly nodeType: string
  /** Where in the stored value: `root.children.3.children.0`. */
  readonly path: string

  constructor(nodeType: string, path: string, problem: string) {
    super(`Rich text at ${path}: ${problem} (node "${nodeType}").`)
    this.nodeType = nodeType
    this.path = path
  }
}
