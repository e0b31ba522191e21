import { xmlDocument } from '../../../xml/writeXml.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * The version of InDesign's object model that the parts are written in (InDesign 2026; older ones
 * skip what they lack).
 */
export const DOM_VERSION = '21.5'

/** The namespace of a package's parts (IDML file format specification, chapter 7). */
export const PACKAGING = 'http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging'

/**
 * A part of the package: `idPkg:` and its kind around its elements (IDML file format specification,
 * chapter 7).
 */
export const packaged = (kind: string, ...children: XmlElement[]): string =>
  xmlDocument(element(`idPkg:${kind}`, { 'xmlns:idPkg': PACKAGING, DOMVersion: DOM_VERSION }, ...children))
