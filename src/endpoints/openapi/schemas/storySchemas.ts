import type { PublishedBlock, PublishedInline, PublishedSidebar } from '../../../feeds/published/types.ts'
import { DIGITAL_SOURCE_TYPES } from '../../../story/stored/digitalSourceTypes.ts'
import {
  address,
  code,
  either,
  instant,
  integer,
  listOf,
  maybe,
  number,
  objectOf,
  oneOf,
  text,
  truth,
} from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type Named, type NamedSchemas, type StoryJson } from '../Named.ts'

type Fields = Record<FieldText, string>

type StorySchemas = Pick<
  NamedSchemas,
  | 'Story'
  | 'Block'
  | 'ListItem'
  | 'Inline'
  | 'Photo'
  | 'Size'
  | 'Sidebar'
  | 'Source'
  | 'Dateline'
  | 'Byline'
  | 'Correction'
>

/** What a story is made of: the design's "A Story in JSON". */
export const storySchemas = (fields: Fields): StorySchemas => ({
  Story: story(fields),
  Block: block(),
  ListItem: objectOf<Named['ListItem']>({ children: listOf(ref('Block')), checked: maybe(truth()) }),
  Inline: inline(),
  Photo: photo(fields),
  Size: size(fields),
  Sidebar: sidebar(fields),
  Source: objectOf<Named['Source']>({ key: text(fields.sourceKey), name: text() }),
  Dateline: objectOf<Named['Dateline']>({
    place: maybe(text()),
    date: maybe(text(undefined, { format: 'date' })),
  }),
  Byline: objectOf<Named['Byline']>({
    name: text(),
    role: maybe(text()),
    source: maybe({ ...ref('Source'), description: fields.bylineSource }),
    line: text(fields.bylineLine),
  }),
  Correction: objectOf<Named['Correction']>({ at: maybe(instant()), text: text() }),
})

const story = (fields: Fields) =>
  objectOf<StoryJson>({
    guid: text(fields.guid),
    slug: text(fields.slug),
    url: address(fields.url),
    locale: text(),
    language: text(fields.language),
    section: maybe(text(fields.section)),
    sectionName: maybe(text()),
    kicker: maybe(text()),
    headline: text(),
    deck: maybe(text()),
    creditLine: text(fields.creditLine, { minLength: 1 }),
    openingCredit: maybe(text(fields.openingCredit)),
    sources: maybe(listOf(ref('Source'))),
    via: maybe(listOf(ref('Source'), fields.via)),
    dateline: maybe(ref('Dateline')),
    byline: maybe(listOf(ref('Byline'))),
    publishedAt: instant(),
    updatedAt: instant(),
    revision: integer(fields.revision),
    embargoUntil: maybe(instant(fields.embargoUntil)),
    copyright: maybe(text(fields.copyright)),
    corrections: maybe(listOf(ref('Correction'))),
    body: maybe({
      ...either<readonly PublishedBlock[] | string>(listOf(ref('Block')), text()),
      description: fields.body,
    }),
    photos: maybe(listOf(ref('Photo'), fields.photos)),
    sidebars: maybe(listOf(ref('Sidebar'), fields.sidebars)),
  })

/** How a block is set: the same of each that has words. */
const setting = () => ({
  align: maybe(oneOf(['start', 'center', 'end', 'left', 'right', 'justify'])),
  indent: maybe(integer()),
  direction: maybe(oneOf(['ltr', 'rtl'])),
})

type BlockOf<Type extends PublishedBlock['type']> = Extract<PublishedBlock, { type: Type }>

const block = () =>
  either<PublishedBlock>(
    objectOf<Extract<PublishedBlock, { type: 'paragraph' | 'quotation' }>>({
      type: oneOf(['paragraph', 'quotation']),
      children: listOf(ref('Inline')),
      ...setting(),
    }),
    objectOf<BlockOf<'subhead'>>({
      type: oneOf(['subhead']),
      level: oneOf([1, 2, 3, 4, 5, 6]),
      children: listOf(ref('Inline')),
      ...setting(),
    }),
    objectOf<BlockOf<'list'>>({
      type: oneOf(['list']),
      style: oneOf(['bullet', 'number', 'check']),
      start: maybe(integer()),
      direction: maybe(oneOf(['ltr', 'rtl'])),
      items: listOf(ref('ListItem')),
    }),
    objectOf<BlockOf<'rule'>>({ type: oneOf(['rule']) }),
    objectOf<BlockOf<'photo'>>({ type: oneOf(['photo']), photo: ref('Photo') }),
    objectOf<BlockOf<'sidebar'>>({ type: oneOf(['sidebar']), sidebar: ref('Sidebar') }),
  )

type InlineOf<Type extends PublishedInline['type']> = Extract<PublishedInline, { type: Type }>

const inline = () =>
  either<PublishedInline>(
    objectOf<InlineOf<'text'>>({ type: oneOf(['text']), text: text(), marks: maybe(listOf(code())) }),
    objectOf<InlineOf<'break'>>({ type: oneOf(['break']) }),
    objectOf<InlineOf<'tab'>>({ type: oneOf(['tab']) }),
    objectOf<InlineOf<'link'>>({
      type: oneOf(['link']),
      url: text(),
      newTab: maybe(truth()),
      children: listOf(ref('Inline')),
    }),
  )

const photo = (fields: Fields) =>
  objectOf<Named['Photo']>({
    guid: text(fields.guid),
    caption: maybe(text(fields.caption)),
    creditLine: text(fields.creditLine, { minLength: 1 }),
    captionCredit: maybe(text(fields.captionCredit)),
    sources: maybe(listOf(ref('Source'))),
    via: maybe(listOf(ref('Source'), fields.via)),
    alt: maybe(text()),
    photographer: maybe(text()),
    copyright: maybe(text(fields.copyright)),
    usageTerms: maybe(text()),
    usableUntil: maybe(instant(fields.usableUntil)),
    takenAt: maybe(instant()),
    place: maybe(text()),
    made: maybe(oneOf(DIGITAL_SOURCE_TYPES, fields.made)),
    madeLabel: maybe(text(fields.madeLabel)),
    sizes: maybe(listOf(ref('Size'))),
    focal: maybe(objectOf<{ x: number; y: number }>({ x: number(), y: number() }, fields.focal)),
  })

const size = (fields: Fields) =>
  objectOf<Named['Size']>({
    name: text(fields.sizeName),
    url: address(),
    width: integer(fields.pixels),
    height: integer(fields.pixels),
    type: text(),
    bytes: maybe(integer(fields.bytes)),
  })

type Quote = NonNullable<PublishedSidebar['quote']>
type Point = NonNullable<PublishedSidebar['points']>[number]

const sidebar = (fields: Fields) =>
  objectOf<Named['Sidebar']>({
    guid: text(fields.guid),
    kind: oneOf(['quote', 'keyPoints', 'note']),
    title: text(),
    creditLine: text(fields.boxCredit, { minLength: 1 }),
    sources: maybe(listOf(ref('Source'))),
    quote: maybe(
      objectOf<Quote>({
        text: maybe(text()),
        speaker: maybe(text()),
        work: maybe(text()),
        gloss: maybe(text()),
        sentence: maybe(text()),
        after: maybe(integer()),
      }),
    ),
    intro: maybe(text()),
    points: maybe(listOf(objectOf<Point>({ heading: maybe(text()), items: maybe(listOf(text())) }))),
    body: maybe(listOf(ref('Block'))),
  })
