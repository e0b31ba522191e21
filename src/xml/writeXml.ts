import { codePointName } from './codePointName.ts'
import { forbiddenIn } from './forbiddenIn.ts'
import type { Attributes, Xml, XmlElement } from './XmlElement.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A whole XML document, one element a line, so that two exports can be compared line by line. White
 * space is only put where there is no text, which it would change.
 *
 * @param instruction a processing instruction before the root element
 * @throws {RangeError} when a text or an attribute has a character that XML 1.0 has no way to write
 */
export const xmlDocument = (root: XmlElement, instruction = ''): string =>
  `${HEAD}${instruction}${written(root, '')}\n`

/**
 * One element to be put into another text: no head, no white space that is not its own.
 *
 * @throws {RangeError} when a text or an attribute has a character that XML 1.0 has no way to write
 */
export function xmlFragment({ name, attributes, children }: XmlElement): string {
  const start = `<${name}${attributesOf(attributes)}`
  return children.length === 0 ? `${start} />` : `${start}>${children.map(inLine).join('')}</${name}>`
}

function written(element: XmlElement, margin: string): string {
  const { name, attributes, children } = element
  const start = `${margin}<${name}${attributesOf(attributes)}`
  if (children.length === 0) return `${start} />`
  const elements = children.filter((child) => typeof child !== 'string')
  if (elements.length < children.length) return `${start}>${children.map(inLine).join('')}</${name}>`
  const inner = elements.map((child) => written(child, `${margin}\t`))
  return `${start}>\n${inner.join('\n')}\n${margin}</${name}>`
}

const inLine = (child: Xml): string => (typeof child === 'string' ? escaped(child) : xmlFragment(child))

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(textOf(value))}"`)
    .join('')

/**
 * Numbers to a ten-thousandth: in points finer than any press, and the same text for the same
 * place.
 */
const textOf = (value: string | number | boolean | undefined): string =>
  typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000 + 0) : String(value)

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Tabs and line ends as references, or a reader turns them into spaces (XML 1.0, 2.11 and 3.3.3).
 */
function escaped(text: string): string {
  const found = forbiddenIn(text)
  if (found !== undefined) throw new RangeError(`XML cannot hold the character ${codePointName(found)}`)
  return text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
