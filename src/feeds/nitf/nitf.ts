import { textElement } from '../../xml/textElement.ts'
import { xmlDocument } from '../../xml/writeXml.ts'
import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import { besideBody } from '../published/besideBody.ts'
import type { PublishedFields, PublishedStory } from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { correctionsText } from '../text/bodyText.ts'
import { blocksNitf, boxNitf } from './blocksNitf.ts'
import { bodyHead } from './bodyHead.ts'
import { mediaNitf } from './mediaNitf.ts'

/**
 * A story in NITF 3.6: its finished credit is the first `byline`, that of a picture stands in its
 * `media-reference` and `media-producer`, that of a box is its `datasource`, a correction in
 * `docdata` and in a note to readers.
 */
export const nitf = (story: PublishedStory, site: Site): string =>
  xmlDocument(
    element(
      'nitf',
      { xmlns: 'http://iptc.org/std/NITF/2006-10-18/', version: '-//IPTC//DTD NITF 3.6//EN' },
      head(story, site),
      element('body', { 'xml:lang': story.language }, bodyHead(story), bodyContent(story)),
    ),
  )

const head = (story: PublishedFields, site: Site): XmlElement =>
  element(
    'head',
    {},
    element('title', {}, story.headline),
    element('tobject', { 'tobject.type': 'news' }, ...property(story)),
    docdata(story, site),
    element('pubdata', {
      type: 'web',
      'date.publication': story.publishedAt,
      name: site.name(story.locale),
      'position.section': story.sectionName,
      'ex-ref': story.url,
    }),
    element('revision-history', { norm: story.updatedAt, comment: String(story.revision) }),
  )

const property = ({ corrections = [] }: PublishedFields): XmlElement[] =>
  corrections.length === 0 ? [] : [element('tobject.property', { 'tobject.property.type': 'correction' })]

const docdata = (story: PublishedFields, { origin }: Site): XmlElement =>
  element(
    'docdata',
    {},
    ...(story.corrections ?? []).map(({ text }) =>
      element('correction', { info: text, 'id-string': story.guid, regsrc: new URL(origin).host }),
    ),
    element('doc-id', { 'id-string': story.guid, regsrc: new URL(origin).host }),
    element('date.issue', { norm: story.publishedAt }),
    ...(story.embargoUntil === undefined ? [] : [element('date.release', { norm: story.embargoUntil })]),
    ...(story.sectionName === undefined ? [] : [element('doc-scope', { scope: story.sectionName })]),
    element('du-key', { key: story.slug, version: story.revision }),
    ...(story.copyright === undefined ? [] : [element('doc.copyright', { holder: story.copyright })]),
  )

function bodyContent(story: PublishedFields): XmlElement {
  const { photos, sidebars } = besideBody(story)
  return element(
    'body.content',
    {},
    ...textElement('p', story.openingCredit, { class: 'credit' }),
    ...photos.flatMap(mediaNitf),
    ...blocksNitf(story.body ?? [], boxNitf),
    ...sidebars.map(boxNitf),
    ...correctionsText(story).map(note),
  )
}

const note = (text: string): XmlElement =>
  element('note', { noteclass: 'editorsnote' }, element('body.content', {}, element('p', {}, text)))
