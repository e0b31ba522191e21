import { isRecord } from '../../../rows/isRecord.ts'

/** Members of Lexical's nodes that are for programs and show no words to readers. */
const ofNodes: ReadonlySet<string> = new Set(
  (
    'id type version format style mode detail direction indent key tag language listType start value checked ' +
    'textFormat textStyle headerState colSpan rowSpan backgroundColor colWidths'
  ).split(' '),
)

/** The same of a block's or a row's fields. */
const ofFields: ReadonlySet<string> = new Set(['id', 'blockType', 'blockName', 'linkType'])

/** Nodes that stand inside a line of text. */
const inline: ReadonlySet<string> = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/**
 * Whether a text is only an address (a URL, a path, an anchor), which is no words. Chinese has no
 * spaces, so an address must also be ASCII, apart from what follows the host of a URL: otherwise a
 * sentence behind `/` or `#` would go unjudged.
 */
const isAddress = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:\/\/[!"$-.0->@-~]*(?:[/?#]\S*)?|(?:mailto:|tel:|\/|#)[!-~]*)$/iu.test(text)

/**
 * The words of any rich text, block or node, in their order: each line of text, and each text field
 * of a block, is one text. It knows only Lexical's inline nodes by name, so it can read the nodes
 * of any editor.
 */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' || isAddress(value.trim()) ? [] : [value]
  if (Array.isArray(value)) return isLine(value) ? [lineOf(value), ...asides(value)] : value.flatMap(wordsIn)
  if (!isRecord(value) || isLink(value)) return []
  const structure = isNode(value) ? ofNodes : ofFields
  return Object.entries(value).flatMap(([key, inner]) =>
    structure.has(key) && typeof inner !== 'object' ? [] : wordsIn(inner),
  )
}

const isNode = ({ type, version }: Record<string, unknown>): boolean =>
  typeof type === 'string' && typeof version === 'number'

/** A link to a document of several collections. */
const isLink = (value: Record<string, unknown>): boolean =>
  'relationTo' in value && 'value' in value && !('fields' in value)

const typeOf = (node: unknown): string => (isRecord(node) ? String(node.type) : '')

/**
 * Whether these children are one line of text. Other nodes among them are then part of the line.
 */
const isLine = (nodes: readonly unknown[]): boolean => nodes.some((node) => inline.has(typeOf(node)))

const lineOf = (nodes: readonly unknown[]): string => nodes.map(inLine).join('')

function inLine(node: unknown): string {
  if (!isRecord(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  if (Array.isArray(node.children)) return lineOf(node.children)
  return wordsIn(node.fields ?? node).join(' ')
}

/** The words in the fields of nodes inside a line, each as a separate text. */
const asides = (nodes: readonly unknown[]): string[] =>
  nodes.flatMap((node) => {
    if (!isRecord(node)) return []
    const inner = Array.isArray(node.children) ? asides(node.children) : []
    return node.type === 'inlineBlock' ? [...wordsIn(node.fields), ...inner] : inner
  })
