import { html } from '../html/html.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'

/** The content of an item as a page of XHTML, which every reader of NewsML-G2 knows. */
export const xhtmlContent = (title: string, body: XmlElement, language: string): XmlElement =>
  element(
    'contentSet',
    {},
    element(
      'inlineXML',
      { contenttype: 'application/xhtml+xml' },
      html(
        'html',
        { xmlns: 'http://www.w3.org/1999/xhtml', 'xml:lang': language, lang: language },
        html('head', {}, html('title', {}, title)),
        html('body', {}, body),
      ),
    ),
  )
