import { element } from '../../xml/XmlElement.ts'
import type { Attributes, Xml, XmlElement } from '../../xml/XmlElement.ts'

/** Elements that never have an end (HTML, section 13.1.2): all others need one, empty or not. */
const endless: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/**
 * An element that is HTML and XHTML alike. One that can hold text holds an empty one at least, so
 * that it is written with its end, and on one line: white space would be text.
 *
 * @example html('p', { class: 'credit' }, '新華社')
 */
export const html = (name: string, attributes: Attributes = {}, ...children: Xml[]): XmlElement =>
  endless.has(name) ? element(name, attributes) : element(name, attributes, '', ...children)
