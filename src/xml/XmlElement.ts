/** A piece of XML: an element, or text that is escaped when it is written. */
export type Xml = XmlElement | string

/** An element with its attributes and what is in it, in order. */
export interface XmlElement {
  /** With its prefix: `dc:title`. */
  name: string
  attributes: Attributes
  children: readonly Xml[]
}

/** Attributes by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an element. @example element('Font', { Self: 'font.1' }, element('Name', {}, 'Noto')) */
export const element = (name: string, attributes: Attributes = {}, ...children: Xml[]): XmlElement => ({
  name,
  attributes,
  children,
})
