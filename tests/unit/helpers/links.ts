import type { Block, Inline } from '../../../src/story/types.ts'

/** Words that link a document. */
export const linked = (collection: string, id: number | string, text: string): Inline => ({
  type: 'documentLink',
  collection,
  id: String(id),
  children: [{ type: 'text', text }],
})

/** A paragraph of such words alone. */
export const linkOf = (collection: string, id: number | string, text: string): Block => ({
  type: 'paragraph',
  children: [linked(collection, id, text)],
})
