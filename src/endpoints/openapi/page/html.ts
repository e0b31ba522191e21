/** A piece of HTML that is safe to put into a page. Only `html` and `joined` make one. */
export interface Html {
  readonly html: string
}

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (char) => special[char] ?? char)

/** What may stand in a template: a text, which is escaped; a piece; nothing. */
type Part = string | number | Html | undefined

/**
 * HTML of a template: whatever is put into it is escaped, unless it is HTML already.
 *
 * @example html`<p>${'<words>'}</p>`
 */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: pieces.map((piece, at) => piece + written(parts[at])).join(''),
})

function written(part: Part): string {
  if (part === undefined) return ''
  return typeof part === 'object' ? part.html : escaped(String(part))
}

/** A text of the document: what stands between backticks is code (CommonMark, section 6.1). */
export const textHtml = (text = ''): Html =>
  joined(text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`)))

/** Several pieces as one. */
export const joined = (parts: readonly Html[]): Html => ({ html: parts.map((part) => part.html).join('') })
