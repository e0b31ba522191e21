import { element, type Attributes, type Xml, type XmlElement } from './XmlElement.ts'

/**
 * An element in which text may stand. It holds an empty text at least, so that it is written on one
 * line with an end of its own: white space put between its elements would be text.
 */
export const mixed = (name: string, attributes: Attributes = {}, ...children: Xml[]): XmlElement =>
  element(name, attributes, '', ...children)
