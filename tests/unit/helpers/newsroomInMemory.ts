import type { BaseDatabaseAdapter, FlattenedField, Payload, PayloadRequest } from 'payload'
import { guardAdapter } from '../../../src/gate/guard/guardAdapter.ts'
import { guardOf, type Guarded } from '../../../src/gate/guard/Guarded.ts'
import { judgeContextOf, type JudgeContext } from '../../../src/gate/judge/JudgeContext.ts'
import { resolveOptions, type NewsroomOptions, type Resolved } from '../../../src/options/options.ts'
import { memoryDatabase, type MemoryDatabase, type StoredRow } from './memoryDatabase.ts'

type Data = Record<string, unknown>

/** A field as Payload has it, from its type, its name and `L` where it is localized. */
function field(line: string): FlattenedField {
  const [type = '', name = '', localized] = line.split(' ')
  const inner = { group: [], array: [], blocks: [] }[type]
  // Only these members of a field are read here.
  return {
    type,
    name,
    localized: localized === 'L',
    hasMany: localized === 'many',
    ...(inner && { flattenedFields: inner, fields: inner, blocks: inner }),
    ...(type === 'date' && { admin: { date: { pickerAppearance: 'dayAndTime' } } }),
  } as unknown as FlattenedField
}

const ofAll = [
  'text guid',
  'number revision',
  'text owner',
  'group takedown',
  'group approved',
  'text linkedAssets many',
  'array mentions',
  'date embargoUntil',
  'select _status',
  'date createdAt',
  'date updatedAt',
  'date deletedAt',
]

/** The fields of the newsroom's collections, as far as the gate looks at them. */
const fields: Readonly<Record<string, readonly string[]>> = {
  articles: [
    'text slug',
    'text previousSlugs many',
    'text kicker L',
    'text headline L',
    'text deck L',
    'text house L',
    'group attribution',
    'array byline',
    'richText body L',
    'array photos',
    'relationship sidebars many',
    'select section',
    'array corrections',
    'date firstPublishedAt',
    'date revisedAt',
    ...ofAll,
  ],
  photos: [
    'text caption L',
    'text alt L',
    'relationship credits many',
    'relationship via many',
    'text photographer',
    'text copyright',
    'text place',
    'text usageTerms',
    'select usableIn many',
    'date usableUntil',
    'text filename',
    'number filesize',
    'group sizes',
    'group iptc',
    'text attributionFor',
    ...ofAll,
  ],
  sidebars: [
    'select kind',
    'text title L',
    'group quote',
    'text intro L',
    'array points',
    'richText body L',
    'relationship sources many',
    ...ofAll,
  ],
  sources: ['text key', 'select kind', 'text name L', 'text aliases many', 'date retiredFrom'],
  pages: [
    'text publication L',
    'text locale',
    'date date',
    'date onSaleAt',
    'text edition',
    'text section',
    'text title L',
    'array items',
    'group approved',
    'date updatedAt',
  ],
}

const withDrafts: ReadonlySet<string> = new Set(['articles', 'photos', 'sidebars'])

/** Collections whose fields nothing here looks at. */
const others = [
  'users',
  'gate-decisions',
  'kept-stories',
  'story-changes',
  'payload-kv',
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'recipes',
]

/** A collection as a running Payload has it. */
function collection(slug: string, more: Data = {}): { config: Data } {
  const own = (fields[slug] ?? ['text name']).map(field)
  return {
    config: {
      slug,
      fields: own,
      flattenedFields: own,
      ...(withDrafts.has(slug) && { versions: { drafts: true } }),
      ...(slug === 'users' && { auth: {} }),
      admin: {},
      hooks: {},
      ...more,
    },
  }
}

/** How a newsroom in memory is to be otherwise than usual. */
export interface Unusual {
  options?: NewsroomOptions
  /** Members of collections' configs, by slug; a collection that is no other is added. */
  collections?: Readonly<Record<string, Data>>
  /** Collections that this app does not have. */
  without?: readonly string[]
  /** As which database it answers. */
  name?: string
  locales?: readonly [string, ...string[]]
}

/** A newsroom without a server: its database in memory behind the guard, and what a test asks of it. */
export interface NewsroomInMemory extends MemoryDatabase {
  /** The guarded database, as operations and `payload.db` have it. */
  db: BaseDatabaseAdapter
  payload: Payload
  guard: Guarded
  options: Resolved
  /** What was logged, as `error: message`. */
  logged: string[]
  judging: () => Promise<JudgeContext>
  /** A request of this language and user. */
  request: (given?: Asking) => PayloadRequest
  /** The ledger's lines, as `outcome collection id`. */
  ledger: () => string[]
}

/** Who asks, and in which language. */
export interface Asking {
  user?: Data | null
  language?: string
  [member: string]: unknown
}

/** Payload as far as the gate asks it; `db` is set once there is one. */
function payloadOf({ collections = {}, without = [], locales }: Unusual, logged: string[]): Data {
  const log = (level: string) => (line: string | { msg: string }) =>
    void logged.push(`${level}: ${typeof line === 'string' ? line : line.msg}`)
  const slugs = new Set([...Object.keys(fields), ...others, ...Object.keys(collections)])
  const all = [...slugs].filter((slug) => !without.includes(slug))
  const [defaultLocale] = locales ?? ['zh-Hant']
  return {
    collections: Object.fromEntries(all.map((slug) => [slug, collection(slug, collections[slug])])),
    config: {
      localization: { defaultLocale, localeCodes: locales ?? ['zh-Hant', 'zh-Hans', 'en'] },
      custom: {},
      routes: { api: '/api', admin: '/admin' },
      collections: all.map((slug) => ({ slug })),
      jobs: { tasks: [] },
    },
    logger: { error: log('error'), warn: log('warn'), info: log('info') },
    blocks: {},
  }
}

/** The sources that the documents of `stored.ts` credit. */
const sources = [
  { id: 1, key: 'xinhua', kind: 'agency', name: { 'zh-Hant': '新華社', 'zh-Hans': '新华社', en: 'Xinhua' } },
  { id: 2, key: 'cns', kind: 'agency', name: { 'zh-Hant': '中新社', en: 'China News Service' } },
  { id: 3, key: 'estuary', kind: 'outlet', name: { 'zh-Hant': '河口日報', en: 'Estuary Daily' } },
]

/**
 * A newsroom whose database is in memory and guarded as every newsroom's is. It has three sources
 * (1 新華社, 2 中新社, 3 河口日報) and no documents.
 */
export function newsroomInMemory(unusual: Unusual = {}): NewsroomInMemory {
  const logged: string[] = []
  const payload = payloadOf(unusual, logged)
  const memory = memoryDatabase({ payload }, unusual.name)
  const options = resolveOptions(unusual.options ?? {}, {
    // What an app's own collections are made of is read of its config.
    collections: Object.entries(unusual.collections ?? {}).map(([slug, own]) => ({
      slug,
      fields: [],
      ...own,
    })),
  })
  // What `guardAdapter` is given by Payload: only these members are used.
  const object = { init: () => memory.adapter } as never
  const args = { payload } as never
  const db: BaseDatabaseAdapter = guardAdapter(object, options).init(args)
  payload.db = db
  for (const source of sources) memory.put('sources', source)
  const running = payload as unknown as Payload // see `payloadOf`
  const guard = guardOf(running)
  return {
    ...memory,
    db,
    payload: running,
    guard,
    options,
    logged,
    judging: () => judgeContextOf(guard),
    request: (asking) => requestTo(running, asking),
    ledger: () => memory.rows('gate-decisions').map(lineOf),
  }
}

const lineOf = ({ outcome, subjectCollection, subjectId }: StoredRow): string =>
  `${String(outcome)} ${String(subjectCollection)} ${String(subjectId)}`.trim()

const requestTo = (
  payload: Payload,
  { user = null, language = 'en', ...more }: Asking = {},
): PayloadRequest =>
  // Only these members of a request are read.
  ({
    payload,
    user,
    context: {},
    headers: new Headers({ 'accept-language': language }),
    payloadAPI: 'REST',
    ...more,
  }) as unknown as PayloadRequest

/** Somebody who may publish, and somebody who only writes. */
export const editor = { id: 7, collection: 'users', email: 'editor@news.example', roles: ['editor'] }
export const reporter = { id: 8, collection: 'users', email: 'reporter@news.example', roles: ['reporter'] }
