import type { Block, Inline, ListItem, Mark, Photo, Setting, Sidebar, SourceRef, Story } from './types.ts'

/**
 * Builders, so that a reader says only what it found, and a test reads like the page it is about:
 * `story({ headline: '題', attribution: credit('xinhua') }, p('第一段'), subhead('小題'), photoIn('7'))`.
 */

type Words = string | Inline

const inline = (words: Words): Inline => (typeof words === 'string' ? { type: 'text', text: words } : words)

/** Words with marks: `p('普通', marked('粗', 'bold'))`. */
export const marked = (text: string, ...marks: Mark[]): Inline => ({ type: 'text', text, marks })

/** A link. */
export const link = (url: string, ...children: Words[]): Inline => ({
  type: 'link',
  url,
  children: children.map(inline),
})

/** A break inside a paragraph. */
export const br: Inline = { type: 'break' }

/** A paragraph. */
export const p = (...children: Words[]): Block => ({ type: 'paragraph', children: children.map(inline) })

/** A heading inside the body, of the second level. */
export const subhead = (...children: Words[]): Block => ({
  type: 'subhead',
  level: 2,
  children: children.map(inline),
})

/** A quotation inside the body. */
export const quotation = (...children: Words[]): Block => ({
  type: 'quotation',
  children: children.map(inline),
})

/** A bulleted list; an item is its words, or its blocks. */
export const ul = (...items: (string | readonly Block[])[]): Block => ({
  type: 'list',
  style: 'bullet',
  items: items.map((item): ListItem => ({
    type: 'item',
    children: typeof item === 'string' ? [p(item)] : item,
  })),
})

/**
 * The same block with another alignment, indent or direction: `set({ align: 'center' }, p('中'))`.
 */
export const set = <B extends Block>(setting: Setting, block: B): B => ({ ...block, ...setting })

/** A photo between paragraphs, by its id or the photo itself. */
export const photoIn = (of: string | Photo, caption = ''): Block => ({
  type: 'photo',
  photo: typeof of === 'string' ? { id: of, caption } : { id: of.id, photo: of, caption },
})

/** A box between paragraphs, by its id or the box itself. */
export const sidebarIn = (of: string | Sidebar): Block => ({
  type: 'sidebar',
  sidebar: typeof of === 'string' ? { id: of } : { id: of.id, sidebar: of },
})

/** A source by its register key, stored under the id `source-<key>`. */
export const source = (key: string): SourceRef => ({ key, id: `source-${key}` })

/** A credit to sources, by their register keys, relayed by nobody. */
export const credit = (...keys: string[]) => ({ sources: keys.map(source), via: [] as SourceRef[] })

const base = {
  id: '1',
  guid: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  locale: 'zh-Hant',
  mentions: [],
}

type StoryParts = Omit<Partial<Story>, 'type' | 'attribution' | 'body'> & {
  attribution?: Partial<Story['attribution']>
}

/** A story in `zh-Hant` that credits nobody, with these parts and this body. */
export const story = ({ attribution, ...parts }: StoryParts = {}, ...body: Block[]): Story => ({
  ...base,
  type: 'story',
  slug: '',
  kicker: '',
  headline: '',
  deck: '',
  house: '',
  bylines: [],
  photos: [],
  sidebars: [],
  section: '',
  corrections: [],
  revision: 0,
  ...parts,
  attribution: { form: 'report', sources: [], via: [], place: '', date: '', ...attribution },
  body,
})

/** A photo in `zh-Hant` without words, credit or file, with these parts. */
export const photo = (parts: Omit<Partial<Photo>, 'type'> = {}): Photo => ({
  ...base,
  type: 'photo',
  caption: '',
  alt: '',
  credit: credit(),
  photographer: '',
  copyright: '',
  place: '',
  usageTerms: '',
  usableIn: [],
  iptc: {},
  ...parts,
})

type SidebarParts = Omit<Partial<Sidebar>, 'type' | 'quote' | 'body'> & { quote?: Partial<Sidebar['quote']> }

/** A note in `zh-Hant` without words or sources, with these parts and this body. */
export const sidebar = ({ quote, ...parts }: SidebarParts = {}, ...body: Block[]): Sidebar => ({
  ...base,
  type: 'sidebar',
  kind: 'note',
  title: '',
  intro: '',
  points: [],
  credit: credit(),
  ...parts,
  quote: { text: '', speaker: '', work: '', gloss: '', ...quote },
  body,
})
