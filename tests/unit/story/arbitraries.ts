import { DIGITAL_SOURCE_TYPES } from '../../../src/story/stored/digitalSourceTypes.ts'
import fc from 'fast-check'
import { ALIGNS, MARKS } from '../../../src/story/stored/lexical/nodes.ts'
import type {
  Block,
  Inline,
  BaseDocument,
  ListItem,
  Photo,
  Setting,
  Sidebar,
  SourceRef,
  Story,
} from '../../../src/story/types.ts'

/** Text as editors type it: CJK, Latin, symbols, full-width spaces, zero-width characters, emoji. */
export const words = fc.oneof(
  fc.constantFrom('據甲通訊社報道，', '　', '新聞', 'Deck', '\u200b', '👩🏽‍🚀', '①', ' ', '「」', 'a\u00a0b'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

export const id = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map(String),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 }),
)

/** Plain objects only: a strict comparison tells those without a prototype apart. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true })

/** What is absent stays absent: `{a: undefined}` and `{}` are told apart by a strict comparison. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> =>
  fc.option(value, { nil: undefined }).map((given) => {
    // A computed key widens to string; it is K by construction.
    return (given === undefined ? {} : { [key]: given }) as { [P in K]?: T }
  })

const marks = fc.subarray(MARKS, { minLength: 1 })

const run: fc.Arbitrary<Inline> = fc
  .tuple(words, maybe('marks', marks))
  .map(([text, marked]) => ({ type: 'text' as const, text, ...marked }))

const leaf = fc.oneof(
  { weight: 5, arbitrary: run },
  fc.constantFrom<Inline>({ type: 'break' }, { type: 'tab' }),
)

const newTab = fc.constantFrom({}, { newTab: true })

const link: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .tuple(fc.webUrl(), newTab, fc.array(leaf, { maxLength: 3 }))
    .map(([url, tab, children]) => ({ type: 'link' as const, url, ...tab, children })),
  fc.tuple(id, newTab, fc.array(leaf, { maxLength: 3 })).map(([linked, tab, children]) => ({
    type: 'documentLink' as const,
    collection: 'articles',
    id: linked,
    ...tab,
    children,
  })),
)

export const line = fc.array(fc.oneof({ weight: 4, arbitrary: leaf }, link), { maxLength: 5 })

const align = maybe('align', fc.constantFrom(...ALIGNS))
const direction = maybe('direction', fc.constantFrom('ltr' as const, 'rtl' as const))
const setting: fc.Arbitrary<Setting> = fc
  .tuple(align, maybe('indent', fc.integer({ min: 1, max: 4 })), direction)
  .map(([a, b, c]) => ({ ...a, ...b, ...c }))

const filledLine = fc.tuple(leaf, line).map(([first, rest]) => [first, ...rest])

const itemWords: fc.Arbitrary<Block> = fc
  .tuple(filledLine, align, direction)
  .map(([children, a, d]) => ({ type: 'paragraph' as const, children, ...a, ...d }))

/** Items in the form `toBlocks` gives: words, then nested lists. Only a check list's items are checked or not. */
const items = (depth: number, style: string): fc.Arbitrary<ListItem[]> => {
  const nested = depth > 0 ? fc.array(list(depth - 1), { maxLength: 2 }) : fc.constant([])
  const checked = style === 'check' ? fc.boolean().map((value) => ({ checked: value })) : fc.constant({})
  return fc.array(
    fc.tuple(itemWords, nested, checked).map(([text, lists, check]) => ({
      type: 'item' as const,
      children: [text, ...lists],
      ...check,
    })),
    { minLength: 1, maxLength: 3 },
  )
}

const list = (depth: number): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.constantFrom('bullet' as const, 'number' as const, 'check' as const),
      maybe('start', fc.integer({ min: 2, max: 9 })),
      direction,
    )
    .chain(([style, start, d]) =>
      items(depth, style).map((all) => ({ type: 'list' as const, style, ...start, ...d, items: all })),
    )

const textBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(line, setting).map(([children, set]) => ({ type: 'paragraph' as const, children, ...set })),
  fc
    .tuple(
      line,
      setting,
      fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
    )
    .map(([children, set, level]) => ({ type: 'subhead' as const, level, children, ...set })),
  fc.tuple(line, setting).map(([children, set]) => ({ type: 'quotation' as const, children, ...set })),
)

const asset: fc.Arbitrary<Block> = fc.oneof(
  fc.tuple(id, words).map(([photo, caption]) => ({ type: 'photo' as const, photo: { id: photo, caption } })),
  id.map((sidebar) => ({ type: 'sidebar' as const, sidebar: { id: sidebar } })),
  fc.constant<Block>({ type: 'rule' }),
)

/** A body in the form `toBlocks` gives. */
export const blocks = fc.array(
  fc.oneof({ weight: 4, arbitrary: textBlock }, { weight: 2, arbitrary: list(2) }, asset),
  { maxLength: 6 },
)

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const KEYS = ['xinhua', 'cns', 'cnr', 'afp', 'reuters', 'ourfriends']

/** Sources as the tests store them: the id follows from the key. */
export const sourceRef: fc.Arbitrary<SourceRef> = fc
  .constantFrom(...KEYS)
  .map((key) => ({ key, id: `id-${key}` }))

/** Finds those sources again. */
export const sourceOf = (sourceId: string): SourceRef | undefined =>
  KEYS.map((key) => ({ key, id: `id-${key}` })).find((ref) => ref.id === sourceId)

const sources = fc.uniqueArray(sourceRef, { maxLength: 3, selector: ({ key }) => key })

const kept: fc.Arbitrary<BaseDocument> = fc
  .tuple(
    record({
      id,
      guid: fc.constantFrom('', 'urn:uuid:6a1f'),
      locale: fc.constantFrom('zh-Hant', 'en'),
      mentions: fc.array(
        record({ text: words, locale: fc.constantFrom('', 'en'), reason: words, by: words }),
        { maxLength: 2 },
      ),
    }),
    maybe('embargoUntil', instant),
    maybe('takedown', record({ at: instant, by: words, reason: words })),
  )
  .map(([all, embargo, takedown]) => ({ ...all, ...embargo, ...takedown }))

/** A story with its links as ids, as it is read where nothing is populated. */
export const story: fc.Arbitrary<Story> = fc
  .tuple(
    kept,
    record({
      slug: fc.constantFrom('', 'a-slug'),
      kicker: words,
      headline: words,
      deck: words,
      house: words,
      attribution: record({
        form: fc.constantFrom('report' as const, 'compiled' as const, 'dateline' as const, 'staff' as const),
        sources,
        via: sources,
        place: words,
        date: fc.oneof(
          fc.constant(''),
          instant.map((at) => at.slice(0, 10)),
        ),
      }),
      bylines: fc.array(
        fc
          .tuple(words, fc.constantFrom('', 'reporter', 'translator'), maybe('source', sourceRef))
          .map(([name, role, source]) => ({ name, role, ...source })),
        { maxLength: 2 },
      ),
      body: blocks,
      photos: fc.array(record({ id: fc.oneof(id, fc.constant('')), caption: words }), { maxLength: 2 }),
      sidebars: fc.array(record({ id }), { maxLength: 2 }),
      section: fc.constantFrom('', 'local'),
      corrections: fc.array(record({ at: instant, text: words }), { maxLength: 2 }),
      revision: fc.nat(9),
    }),
    maybe('firstPublishedAt', instant),
    maybe('revisedAt', instant),
  )
  .map(([all, own, first, revised]) => ({ type: 'story' as const, ...all, ...own, ...first, ...revised }))

/** A photo that waits for its picture. */
export const photo: fc.Arbitrary<Photo> = fc
  .tuple(
    kept,
    record({
      caption: words,
      alt: words,
      credit: record({ sources, via: sources }),
      photographer: words,
      copyright: words,
      place: words,
      usageTerms: words,
      usableIn: fc.subarray(['web' as const, 'print' as const]),
      iptc: fc.constant({}),
    }),
    maybe('takenAt', instant),
    maybe('usableUntil', instant),
    maybe('made', fc.constantFrom(...DIGITAL_SOURCE_TYPES)),
  )
  .map(([all, own, taken, until]) => ({ type: 'photo' as const, ...all, ...own, ...taken, ...until }))

/** A box. */
export const sidebar: fc.Arbitrary<Sidebar> = fc
  .tuple(
    kept,
    record({
      kind: fc.constantFrom('quote' as const, 'keyPoints' as const, 'note' as const),
      title: words,
      quote: record({ text: words, speaker: words, work: words, gloss: words }),
      intro: words,
      points: fc.array(record({ heading: words, items: fc.array(words, { maxLength: 3 }) }), {
        maxLength: 3,
      }),
      body: blocks,
      credit: record({ sources, via: fc.constant([]) }),
    }),
    maybe(
      'quoteIn',
      record({ after: fc.nat(3), from: words }).filter(({ after, from }) => after > 0 || from !== ''),
    ),
  )
  .map(([all, own, quoteIn]) => ({ type: 'sidebar' as const, ...all, ...own, ...quoteIn }))
