import { DOMParser, ParseError } from '@xmldom/xmldom'
import type { Element, Node } from '@xmldom/xmldom'
import { decodeLegacyText } from './charset/decodeLegacyText.ts'

/** Namespaces (ISO 16684-1; IPTC Photo Metadata Standard 2023.2). A prefix is anybody's choice, so it says nothing. */
export const XMP_NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const

const { rdf: RDF } = XMP_NAMESPACES
const XML = 'http://www.w3.org/XML/1998/namespace'

/** The values of one property: one for a simple one, several of a list, one a language of alternatives. */
export interface XmpValue {
  text: string
  /** Of alternatives: `x-default`, `zh-Hant`; empty without. */
  lang: string
}

/** A packet's properties by namespace and local name, as `xmpKey` writes them. */
export type XmpProperties = ReadonlyMap<string, readonly XmpValue[]>

/** A packet's properties, and whether some were left out because they are no text. */
export interface XmpPacket {
  properties: XmpProperties
  isDamaged: boolean
}

/** The key of a property. */
export const xmpKey = (namespace: keyof typeof XMP_NAMESPACES, name: string): string =>
  `${XMP_NAMESPACES[namespace]} ${name}`

const isElement = (node: Node): node is Element => node.nodeType === 1

const childrenOf = (element: Element): Element[] => [...element.childNodes].filter(isElement)

const isRdf = (element: Element, ...names: readonly string[]): boolean =>
  element.namespaceURI === RDF && names.includes(element.localName ?? '')

/** A value may be qualified: then it stands in an `rdf:value` (ISO 16684-1, 7.8). */
function textOf(element: Element): string {
  const resource = element.getAttributeNS(RDF, 'resource')
  if (resource) return resource
  const children = childrenOf(element)
  if (children.length === 0) return element.textContent ?? ''
  const attribute = element.getAttributeNS(RDF, 'value')
  const value = children.find((child) => isRdf(child, 'value', 'Description'))
  return attribute ?? (value ? textOf(value) : '')
}

function valuesOf(element: Element): XmpValue[] {
  const array = childrenOf(element).find((child) => isRdf(child, 'Alt', 'Bag', 'Seq'))
  const items = array ? childrenOf(array).filter((child) => isRdf(child, 'li')) : [element]
  return items.map((item) => ({ text: textOf(item), lang: item.getAttributeNS(XML, 'lang') ?? '' }))
}

const isBlank = (values: readonly XmpValue[]): boolean => values.every(({ text }) => text.trim() === '')

/** Properties are elements of a description, or (simple ones) its attributes (ISO 16684-1, 7.9.2.2). */
function addDescription(properties: Map<string, readonly XmpValue[]>, description: Element): void {
  const add = (namespace: string | null, name: string | null, values: XmpValue[]): void => {
    const key = `${namespace} ${name}`
    // The first that says anything counts, as with two packets in one file.
    if (isBlank(properties.get(key) ?? []) && !isBlank(values)) properties.set(key, values)
  }
  for (const { namespaceURI, localName, value } of [...description.attributes]) {
    add(namespaceURI, localName, [{ text: value, lang: '' }])
  }
  for (const child of childrenOf(description)) add(child.namespaceURI, child.localName, valuesOf(child))
}

/** What bytes that are no UTF-8 become. */
const REPLACEMENT = '\uFFFD'

/** Entities of HTML that writers use; XML has none but its own five. */
const HTML_ENTITIES: Readonly<Record<string, string>> = { '&nbsp;': '\u00A0', '&copy;': '©', '&reg;': '®' }

const CDATA = /(<!\[CDATA\[[^]*?\]\]>)/

/** Writers forget to escape an ampersand (AT&T), use HTML's entities, and write characters that XML cannot hold. */
const mended = (xml: string): string =>
  xml
    .split(CDATA)
    .map((part) => (part.startsWith('<![CDATA[') ? part : escaped(part)))
    .join('')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

const escaped = (xml: string): string =>
  xml
    .replace(/&(?:nbsp|copy|reg);/g, (entity) => HTML_ENTITIES[entity] ?? entity)
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/gi, '&amp;')

/** XMP in TIFF and in sidecars may be UTF-16; a byte order mark, or the zero byte beside `<`, says so. */
function xmlOf(packet: Buffer): string {
  if (packet[0] === 0xfe && packet[1] === 0xff) return new TextDecoder('utf-16be').decode(packet)
  if (packet[0] === 0 && packet[1] === 0x3c) return new TextDecoder('utf-16be').decode(packet)
  if ((packet[0] === 0xff && packet[1] === 0xfe) || packet[1] === 0)
    return new TextDecoder('utf-16le').decode(packet)
  const text = packet.toString('utf8')
  // Some programs write the charset of their machine, and say nothing of it.
  if (!text.includes(REPLACEMENT) || packet.length > MOST_LEGACY_BYTES) return text
  return decodeLegacyText([packet]).texts[0] ?? text
}

/** Judging a charset takes a while, and a longer packet is somebody's edit history. */
const MOST_LEGACY_BYTES = 64 * 1024

/** A text that was cut in the middle of its last character loses that. */
const uncut = ({ text, lang }: XmpValue): XmpValue => ({
  text: text.replace(/(?<=[^\uFFFD])\uFFFD+$/u, ''),
  lang,
})

/** What a packet holds, whatever header and padding stand around it; an `x:xmpmeta` holds one `rdf:RDF`. */
const TREES = /<((?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF))[\s>][^]*?<\/\1\s*>/g

const parser = new DOMParser({
  onError: (level, message) => {
    if (level !== 'warning') throw new ParseError(message)
  },
})

/**
 * The properties of an XMP packet. Parsed with `@xmldom/xmldom` (MIT, 0.9 of 2026), which knows namespaces.
 *
 * @throws {Error} when it is not well-formed, or brings a document type declaration: entities are how parsers are attacked.
 */
export function parseXmp(packet: Buffer): XmpPacket {
  const xml = xmlOf(packet)
  if (/<!DOCTYPE/i.test(xml)) throw new Error('an XMP packet with a document type declaration')
  const trees = mended(xml).match(TREES)
  if (trees === null) throw new Error('XMP that is not well-formed')
  const properties = new Map<string, readonly XmpValue[]>()
  for (const tree of trees) {
    const document = parser.parseFromString(tree, 'text/xml')
    for (const description of [...document.getElementsByTagNameNS(RDF, 'Description')]) {
      const isTop = description.parentNode?.localName === 'RDF'
      if (isTop) addDescription(properties, description)
    }
  }
  return withoutNoise(properties)
}

/** A value with bytes that are no text must not become somebody's credit. */
function withoutNoise(found: ReadonlyMap<string, readonly XmpValue[]>): XmpPacket {
  const whole = [...found].map(([key, values]) => [key, values.map(uncut)] as const)
  const isNoise = ({ text }: XmpValue): boolean => text.includes(REPLACEMENT)
  return {
    properties: new Map(whole.map(([key, values]) => [key, values.filter((one) => !isNoise(one))])),
    isDamaged: whole.some(([, values]) => values.some(isNoise)),
  }
}
