/**
 * A rich text value holds something the Story has no place for. Nothing is dropped to get past it:
 * the value stays as it is stored, and the message says which node it is and where.
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
