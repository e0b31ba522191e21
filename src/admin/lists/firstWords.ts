import { isRecord } from '../../rows/isRecord.ts'

/** In the order in which a story, a photo and a box say what they are, before they have a title. */
const parts = [
  'headline',
  'caption',
  'title',
  'kicker',
  'deck',
  'intro',
  'body',
  'quote',
  'points',
  'alt',
  'filename',
]

/** The first words of a document in one locale, whichever part of it has some; empty where none has. */
export function firstWords(row: unknown): string {
  if (!isRecord(row)) return ''
  for (const part of parts) {
    const words = wordsIn(row[part])
    if (words !== '') return words
  }
  return ''
}

/** The first line of a text, of rich text, of a group or of a list that has words. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.trim().split('\n')[0] ?? ''
  if (Array.isArray(value)) return first(value)
  if (!isRecord(value)) return ''
  if (Array.isArray(value.children)) return wordsOfNode(value)
  if ('root' in value) return wordsIn(value.root)
  return first([value.text, value.heading, value.work, value.items])
}

const first = (values: readonly unknown[]): string => {
  for (const value of values) {
    const words = wordsIn(value)
    if (words !== '') return words
  }
  return ''
}

/** The words of the first node that has some, its own lines together. */
function wordsOfNode({ children }: Record<string, unknown>): string {
  const nodes: unknown[] = Array.isArray(children) ? children : []
  const texts = nodes.map((node) => (isRecord(node) && typeof node.text === 'string' ? node.text : ''))
  return (
    texts.join('').trim() || first(nodes.filter((node) => isRecord(node) && typeof node.text !== 'string'))
  )
}
