import { textElement } from '../../xml/textElement.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'

/** The rights of an item and until when they last; nothing where nothing is known of them. */
export function rightsInfo(rights: {
  copyright?: string
  usageTerms?: string
  usableUntil?: string
}): XmlElement[] {
  const { copyright, usageTerms, usableUntil } = rights
  const words = [...textElement('copyrightNotice', copyright), ...textElement('usageTerms', usageTerms)]
  if (words.length === 0 && usableUntil === undefined) return []
  return [element('rightsInfo', { validto: usableUntil }, ...words)]
}
