import type {
  Block,
  Credit,
  Inline,
  Locale,
  Photo,
  PhotoUse,
  Sidebar,
  SourceRef,
  Story,
  Subject,
} from '../../../src/story/types.ts'
import { judge } from '../../../src/gate/check.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import type { CheckContext, LinkedState, RuleId } from '../../../src/gate/types.ts'
import type { KnownSource } from '../../../src/attribution/KnownSource.ts'

/** A small newsroom for the gate's tests: its sources, and documents that are fit to be public in each locale. */
export const locales = ['zh-Hant', 'zh-Hans', 'en'] as const

export const sources: readonly KnownSource[] = [
  { id: '1', key: 'xinhua', names: ['新華社', '新华社', 'Xinhua'] },
  { id: '2', key: 'cns', names: ['中新社', 'China News Service'] },
  { id: '3', key: 'afp', names: ['法新社', 'AFP'] },
  { id: '4', key: 'getty', names: ['Getty Images'] },
  { id: '5', key: 'pearl', kind: 'agency', names: ['珠灣通訊社', '珠湾通讯社', 'Pearl Bay Newswire'] },
  { id: '6', key: 'nameless', names: ['　', ''] },
]

const idByKey = new Map(sources.map(({ key, id }) => [key, id]))

/** A reference to a stored source, or to one that was never stored. */
export const ref = (key: string): SourceRef => {
  const id = idByKey.get(key)
  return id === undefined ? { key } : { key, id }
}

export const credit = (keys: readonly string[], via: readonly string[] = []): Credit => ({
  sources: keys.map(ref),
  via: via.map(ref),
})

export const line = (...words: string[]): Inline[] => words.map((text) => ({ type: 'text', text }))
export const paragraph = (text: string): Block => ({ type: 'paragraph', children: line(text) })

type Said = Record<(typeof locales)[number], string>
const say = (words: Said, locale: Locale): string => new Map(Object.entries(words)).get(locale) ?? words.en

const kept = (locale: Locale, id: string) => ({ id, guid: `guid-${id}`, locale, mentions: [] })

export const story = (over: Partial<Story> = {}, locale: Locale = 'zh-Hant'): Story => ({
  ...kept(locale, 'a1'),
  type: 'story',
  slug: 'harbour-ferry',
  kicker: '',
  headline: say({ 'zh-Hant': '海港夜航復辦', 'zh-Hans': '海港夜航复办', en: 'Night ferries return' }, locale),
  deck: '',
  house: '',
  attribution: { form: 'report', ...credit(['xinhua']), place: '', date: '' },
  bylines: [],
  body: [paragraph(say(lede, locale)), paragraph(say(plain, locale))],
  photos: [],
  sidebars: [],
  section: 'local',
  corrections: [],
  revision: 0,
  ...over,
})

const lede: Said = {
  'zh-Hant': '據新華社報道，停航三年的夜間渡輪下月復航。',
  'zh-Hans': '据新华社报道，停航三年的夜间渡轮下月复航。',
  en: 'HONG KONG, Jan. 5 (Xinhua) -- Night ferries will sail again next month after three years.',
}

const plain: Said = {
  'zh-Hant': '船公司說，首周票價減半。',
  'zh-Hans': '船公司说，首周票价减半。',
  en: 'Fares are halved in the first week.',
}

export const photo = (over: Partial<Photo> = {}, locale: Locale = 'zh-Hant'): Photo => ({
  ...kept(locale, 'p1'),
  type: 'photo',
  caption: say(
    { 'zh-Hant': '渡輪駛近碼頭。', 'zh-Hans': '渡轮驶近码头。', en: 'A ferry nears the pier.' },
    locale,
  ),
  alt: say({ 'zh-Hant': '夜裡的渡輪', 'zh-Hans': '夜里的渡轮', en: 'A ferry at night' }, locale),
  credit: credit(['xinhua']),
  photographer: '',
  copyright: '',
  place: '',
  usageTerms: '',
  usableIn: [],
  file: {
    filename: 'ferry.jpg',
    mimeType: 'image/jpeg',
    size: 4821,
    width: 800,
    height: 600,
    url: '/api/photos/file/ferry.jpg',
    focal: { x: 50, y: 50 },
    creditGivenFor: 'ferry.jpg:4821',
  },
  iptc: {},
  ...over,
})

const noQuote = { text: '', speaker: '', work: '', gloss: '' }

export const note = (over: Partial<Sidebar> = {}, locale: Locale = 'zh-Hant'): Sidebar => ({
  ...kept(locale, 's1'),
  type: 'sidebar',
  kind: 'note',
  title: say({ 'zh-Hant': '渡輪小史', 'zh-Hans': '渡轮小史', en: 'A short history of the ferry' }, locale),
  quote: noQuote,
  intro: '',
  points: [],
  body: [paragraph(say(plain, locale))],
  credit: credit(['xinhua']),
  ...over,
})

export const quoteBox = (over: Partial<Sidebar> = {}, locale: Locale = 'zh-Hant'): Sidebar =>
  note(
    {
      kind: 'quote',
      body: [],
      quote: { ...noQuote, text: say(quoted, locale), work: say(work, locale) },
      ...over,
    },
    locale,
  )

const quoted: Said = {
  'zh-Hant': '渡者不問深淺。',
  'zh-Hans': '渡者不问深浅。',
  en: 'Who crosses does not ask how deep.',
}
const work: Said = { 'zh-Hant': '《渡口雜記》', 'zh-Hans': '《渡口杂记》', en: 'Notes from the Crossing' }

export const keyPoints = (over: Partial<Sidebar> = {}, locale: Locale = 'zh-Hant'): Sidebar =>
  note(
    {
      kind: 'keyPoints',
      body: [],
      points: [
        {
          heading: say({ 'zh-Hant': '班次', 'zh-Hans': '班次', en: 'Sailings' }, locale),
          items: ['22:00', '23:30'],
        },
        { heading: say({ 'zh-Hant': '票價', 'zh-Hans': '票价', en: 'Fares' }, locale), items: [] },
      ],
      ...over,
    },
    locale,
  )

/** One compliant document of each kind, in each locale. */
export const compliant = (locale: Locale): Subject[] => [
  story({}, locale),
  photo({}, locale),
  note({}, locale),
  quoteBox({}, locale),
  keyPoints({}, locale),
]

export const use = (over: Partial<PhotoUse> = {}): PhotoUse => ({ id: 'p1', caption: '', ...over })

export const state = (over: Partial<LinkedState> = {}): LinkedState => ({
  collection: 'photos',
  id: 'p1',
  exists: true,
  public: true,
  alreadyPublicLink: false,
  ...over,
})

export const context = (over: Partial<CheckContext> = {}): CheckContext => ({
  channel: 'web',
  at: '2026-11-23T04:00:00.000Z',
  sources,
  links: [],
  alreadyCredited: [],
  ...over,
})

/** What one rule finds, as `path`, or `path (warn)`. */
export const foundBy = (rule: RuleId, subject: Subject, over: Partial<CheckContext> = {}): string[] =>
  judge(subject, context(over), { [rule]: rules[rule] }).map(({ path, severity, failure }) => {
    if (failure !== undefined) return `${path} broke: ${failure}`
    return severity === 'warn' ? `${path} (warn)` : path
  })

/** What all rules find, as `rule at path`. */
export const findings = (subject: Subject, over: Partial<CheckContext> = {}): string[] =>
  judge(subject, context(over), rules).map(({ rule, path }) => `${rule} at ${path}`)
