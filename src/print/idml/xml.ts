/** A piece of XML: an element, or text that is escaped when it is written. */
export type Xml = XmlElement | string

export interface XmlElement {
  name: string
  attributes: Attributes
  children: readonly Xml[]
}

/** Absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

export const element = (name: string, attributes: Attributes = {}, ...children: Xml[]): XmlElement => ({
  name,
  attributes,
  children,
})

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A whole XML document, one element a line, so that two exports can be compared line by line. White space is only put
 * where there is no text, which it would change.
 *
 * @param instruction a processing instruction before the root element.
 * @throws {RangeError} when a text or an attribute has a character that XML 1.0 has no way to write.
 */
export const document = (root: XmlElement, instruction = ''): string =>
  `${HEAD}${instruction}${written(root, '')}\n`

function written({ name, attributes, children }: XmlElement, margin: string): string {
  const start = `${margin}<${name}${attributesOf(attributes)}`
  if (children.length === 0) return `${start} />`
  if (children.some((child) => typeof child === 'string'))
    return `${start}>${children.map(inLine).join('')}</${name}>`
  const inner = children.map((child) => (typeof child === 'string' ? '' : written(child, `${margin}\t`)))
  return `${start}>\n${inner.join('\n')}\n${margin}</${name}>`
}

const inLine = (child: Xml): string => (typeof child === 'string' ? escaped(child) : written(child, ''))

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(textOf(value))}"`)
    .join('')

/** Points to a ten-thousandth: finer than any press, and the same text for the same place. */
const textOf = (value: string | number | boolean | undefined): string =>
  typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000 + 0) : String(value)

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Tabs and line ends as references, or a reader turns them into spaces (XML 1.0, 2.11 and 3.3.3). */
function escaped(text: string): string {
  const found = forbiddenIn(text)
  if (found !== undefined) throw new RangeError(`XML cannot hold the character ${codePoint(found)}`)
  return text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** XML 1.0, 2.2: no C0 controls but tab and line ends, no half of a surrogate pair, not U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/** The first character of a text that XML cannot hold. */
export const forbiddenIn = (text: string): string | undefined => FORBIDDEN.exec(text)?.[0]

/** A character as people name it: `U+0008`. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
