import type { PublishedBlock, PublishedSidebar } from './types.ts'

/** The body of a box: what stands before its quotation, and what follows it. */
export function aroundQuote({ quote = {}, body = [] }: PublishedSidebar): {
  before: readonly PublishedBlock[]
  following: readonly PublishedBlock[]
} {
  const { after = 0 } = quote
  return { before: body.slice(0, after), following: body.slice(after) }
}
