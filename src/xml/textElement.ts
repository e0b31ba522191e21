import { element, type Attributes, type XmlElement } from './XmlElement.ts'

/** An element with a text in it, to be spread among others: none where there is no text. */
export const textElement = (
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): XmlElement[] => (text === undefined || text === '' ? [] : [element(name, attributes, text)])
