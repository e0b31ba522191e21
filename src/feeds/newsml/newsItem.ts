import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import type { Site } from '../published/Site.ts'

/** What every item says of itself, whatever it is of. */
export interface ItemFrame {
  guid: string
  version?: number
  /** BCP 47. */
  language: string
  /** The IPTC's nature of news item. */
  itemClass: 'text' | 'picture' | 'composite'
  site: Site
  /** What the newsroom is called in the item's language. */
  provider: string
  versionCreated: string
}

/** The parts in which items differ, each in the order of the schema. */
export interface ItemParts {
  rights?: XmlElement[]
  /** When the item was first created, and what held it back. */
  dates?: XmlElement[]
  /** Its title, notes, signals and links. */
  itemMeta?: XmlElement[]
  contentMeta: XmlElement[]
  /** The content itself: a `contentSet`, or the `groupSet` of a package. */
  content: XmlElement
}

/** The IPTC's catalogue of the names that are used here: ninat, stat, sig, irel, digsrctype, drol. */
const IPTC_CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

/** The namespace of NewsML-G2, all versions. */
export const NAR = 'http://iptc.org/std/nar/2006-10-01/'

/** A news item, or a package of them, of NewsML-G2 2.35. */
export const newsItem = (
  name: 'newsItem' | 'packageItem',
  frame: ItemFrame,
  { rights = [], contentMeta, content, ...meta }: ItemParts,
): XmlElement =>
  element(
    name,
    attributesOf(frame),
    element('catalogRef', { href: IPTC_CATALOG }),
    element('catalog', {}, element('scheme', { alias: 'nr', uri: `${frame.site.origin}/newscodes/` })),
    ...rights,
    itemMetaOf(frame, meta),
    element('contentMeta', {}, ...contentMeta),
    content,
  )

const attributesOf = ({ guid, version, language }: ItemFrame) => ({
  xmlns: NAR,
  guid,
  version,
  standard: 'NewsML-G2',
  standardversion: '2.35',
  conformance: 'power',
  'xml:lang': language,
})

const itemMetaOf = (
  { itemClass, site, provider, versionCreated }: ItemFrame,
  { dates = [], itemMeta = [] }: Pick<ItemParts, 'dates' | 'itemMeta'>,
): XmlElement =>
  element(
    'itemMeta',
    {},
    element('itemClass', { qcode: `ninat:${itemClass}` }),
    element('provider', { uri: `${site.origin}/` }, element('name', {}, provider)),
    element('versionCreated', {}, versionCreated),
    ...dates,
    element('pubStatus', { qcode: 'stat:usable' }),
    ...itemMeta,
  )
