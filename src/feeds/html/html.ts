import { mixed } from '../../xml/mixed.ts'
import { element, type Attributes, type Xml, type XmlElement } from '../../xml/XmlElement.ts'

/** Elements that never have an end (HTML, section 13.1.2): all others need one, empty or not. */
const endless: ReadonlySet<string> = new Set(['br', 'hr', 'img'])

/**
 * An element that is HTML and XHTML alike.
 *
 * @example html('p', { class: 'credit' }, '新華社')
 */
export const html = (name: string, attributes: Attributes = {}, ...children: Xml[]): XmlElement =>
  endless.has(name) ? element(name, attributes) : mixed(name, attributes, ...children)
