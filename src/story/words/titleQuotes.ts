import type { Sidebar } from '../types.ts'

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu

/**
 * Whether the title of a box is its quotation: 「積土成山」 over the line 積土成山。 Marks do not count. The
 * line is then not set again right under it.
 */
export function titleQuotes({ title, quote }: Pick<Sidebar, 'title' | 'quote'>): boolean {
  const [over, line] = [title, quote.text].map((text) => text.replace(NO_LETTER, ''))
  return line !== '' && over === line
}
