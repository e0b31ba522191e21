import type { CollectionConfig, Config } from 'payload'
import { topLevelNames } from '../fields/walk.ts'
import { checkOwn } from './checkOwn.ts'
import { checkUsers } from './checkUsers.ts'
import { checkReaders } from './checks/checkReaders.ts'
import { checkWebhooks } from './checks/checkWebhooks.ts'
import { NewsroomConfigError } from './NewsroomConfigError.ts'
import type { Resolved } from '../options/options.ts'
import { defaultSlugs, type Slugs } from '../options/slugs.ts'

/** The first part of the path of the newsroom's own routes (`design.md`, "Reading"). */
const routesUnder = 'newsroom'

/**
 * The fields the newsroom reads in each collection; without one of them it would judge half a
 * document.
 */
const judged: Record<keyof Slugs, readonly string[]> = {
  articles: [
    'slug',
    'headline',
    'deck',
    'house',
    'attribution',
    'byline',
    'body',
    'photos',
    'sidebars',
    'section',
    'embargoUntil',
    'mentions',
    'firstPublishedAt',
    'revisedAt',
    'previousSlugs',
  ],
  photos: [
    'caption',
    'alt',
    'credits',
    'via',
    'photographer',
    'copyright',
    'iptc',
    'usableIn',
    'usableUntil',
    'embargoUntil',
    'mentions',
  ],
  sidebars: ['kind', 'title', 'quote', 'intro', 'points', 'body', 'sources', 'embargoUntil', 'mentions'],
  sources: ['key', 'kind', 'name', 'aliases', 'retiredFrom'],
  pages: ['items', 'locale', 'onSaleAt'],
  users: [],
}

/**
 * Fails, before the app starts, on a config in which the gate would have a way round or nothing to
 * judge.
 *
 * @throws {NewsroomConfigError}
 */
export function checkConfig(config: Config, options: Resolved): void {
  checkOnce(config)
  checkDatabase(config)
  checkRoutes(config)
  checkTimeZone(options.timeZone)
  checkSections(options)
  checkSlugs(config)
  checkUsers(config, options)
  checkWebhooks(config, options)
  checkReaders(config, options)
  checkOwn(config, options)
  for (const kind of ourKinds(options)) checkFields(collectionFor(config, kind, options.slugs), kind)
  for (const { slug, kind } of options.gated) checkDrafts(collectionCalled(config, slug), kind)
  if (ourKinds(options).includes('photos'))
    checkPictures(config, collectionFor(config, 'photos', options.slugs))
}

/** Payload says of two with one slug what it says; by then the newsroom would have looked at the first alone. */
function checkSlugs({ collections = [] }: Config): void {
  const slugs = collections.map(({ slug }) => slug)
  const twice = slugs.find((slug, at) => slugs.indexOf(slug) !== at)
  if (twice === undefined) return
  const part = Object.entries(defaultSlugs).find(([, slug]) => slug === twice)?.[0]
  const mend =
    part === 'users'
      ? `Keep yours and leave users() out: newsroom({ who: { isStaff: (user) => …, mayPublish: (user) => … } }) says what its users may do. Spread the other factories one by one: articles(), photos(), sources().`
      : part
        ? `Keep your own and leave the newsroom's out (take the factories one by one instead of ...newsroomCollections()), or give the newsroom's another slug: newsroomCollections({ slugs: { ${part}: 'newsroom-${twice}' } }) and newsroom({ slugs: { ${part}: 'newsroom-${twice}' } }).`
        : 'Give one of them another slug.'
  throw new NewsroomConfigError(`two collections are called "${twice}"`, 'config.collections', mend)
}

/** The parts that the newsroom's own collections play, with their pinned fields. */
const ourKinds = ({ slugs, collections }: Resolved) =>
  kindsOf(slugs).filter((kind) => slugs[kind] !== '' && !Object.hasOwn(collections, slugs[kind]))

function checkPictures(config: Config, photos: CollectionConfig): void {
  if (!photos.upload) {
    throw new NewsroomConfigError(
      'the collection of photos takes no files',
      `collection "${photos.slug}", option slugs.photos`,
      "Add `upload: { staticDir: 'media' }` to it, or use the factory `photos()` from payload-newsroom/collections.",
    )
  }
  if (!config.sharp) {
    throw new NewsroomConfigError(
      'the config has no sharp',
      'config.sharp',
      "Add `import sharp from 'sharp'` and `sharp` to the config: readers get only the pictures it makes, originals are for staff.",
    )
  }
  if (!writesXmp(config.sharp)) {
    throw new NewsroomConfigError(
      'this sharp cannot write a credit into a picture: it has no withXmp, which came with sharp 0.34.3',
      'config.sharp, "sharp" in your package.json',
      'Run `npm install sharp@^0.35.0`, so that package.json has "sharp": "^0.35.0".',
    )
  }
}

/** Whether a picture of this sharp's can be given words. */
function writesXmp(sharp: NonNullable<Config['sharp']>): boolean {
  // Nothing is read of it before it is asked for its bytes.
  const picture: object = sharp(Buffer.from([0]))
  return 'withXmp' in picture && typeof picture.withXmp === 'function'
}

const kindsOf = (slugs: Slugs) => Object.keys({ ...defaultSlugs, ...slugs }) as (keyof Slugs)[] // Object.keys forgets its type

function checkOnce(config: Config): void {
  if (!config.custom?.newsroom) return
  throw new NewsroomConfigError(
    'newsroom() stands twice in one config',
    'config.plugins',
    'Remove one of them: two gates on one database would judge by two rule books.',
  )
}

/** Payload's names of the adapters on which everything the gate promises is tested. */
const testedAdapters: ReadonlySet<string> = new Set(['mongoose', 'postgres', 'sqlite'])

function checkDatabase({ db }: Config): void {
  const name = db.name ?? 'unnamed'
  if (testedAdapters.has(name)) return
  throw new NewsroomConfigError(
    `nobody knows whether the gate holds on the database adapter "${name}"`,
    'config.db',
    'Use @payloadcms/db-postgres, @payloadcms/db-mongodb or @payloadcms/db-sqlite.',
  )
}

/** What a collection's slug opens belongs to the collection: Payload would look for the newsroom's routes there. */
function checkRoutes({ collections = [] }: Config): void {
  if (!collections.some(({ slug }) => slug === routesUnder)) return
  throw new NewsroomConfigError(
    `the collection "${routesUnder}" hides the routes under /${routesUnder}/ (takedown, check, import)`,
    `collection "${routesUnder}"`,
    'Give it another slug.',
  )
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new NewsroomConfigError(
      `"${timeZone}" is not a time zone`,
      'option timeZone',
      'Give an IANA name such as Asia/Hong_Kong or Europe/London, or leave it out.',
    )
  }
}

function checkSections({ sections }: Resolved): void {
  const keys = sections.map((section) => section.key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  const blank = keys.find((key) => key.trim() === '')
  if (twice === undefined && blank === undefined) return
  throw new NewsroomConfigError(
    twice === undefined ? 'a section has no key' : `the section "${twice}" stands twice`,
    'option sections',
    'Give every section one key of its own.',
  )
}

function collectionCalled(config: Config, slug: string): CollectionConfig {
  const found = config.collections?.find((collection) => collection.slug === slug)
  if (found) return found
  throw new NewsroomConfigError(
    `there is no collection "${slug}"`,
    `option collections.${slug}`,
    'Name one that the config has.',
  )
}

function collectionFor(config: Config, kind: keyof Slugs, slugs: Slugs): CollectionConfig {
  const slug = slugs[kind]
  const found = config.collections?.find((collection) => collection.slug === slug)
  if (found) return found
  const names = (config.collections ?? []).map((collection) => collection.slug).join(', ') || 'none'
  throw new NewsroomConfigError(
    `there is no collection "${slug}"`,
    `option slugs.${kind}; the config has: ${names}`,
    `Add ...newsroomCollections() from payload-newsroom/collections, or name your own: newsroom({ slugs: { ${kind}: '…' } })${kind === 'photos' || kind === 'sidebars' || kind === 'pages' ? `, or do without: newsroom({ slugs: { ${kind}: false } })` : ''}.`,
  )
}

function checkFields(collection: CollectionConfig, kind: keyof Slugs): void {
  const names = topLevelNames(collection.fields)
  const missing = judged[kind].filter((name) => !names.has(name))
  if (missing.length === 0) return
  throw new NewsroomConfigError(
    `the collection "${collection.slug}" lacks ${missing.join(', ')}`,
    `collection "${collection.slug}", option slugs.${kind}`,
    `Add the fields, or spread the factory \`${kind}()\` from payload-newsroom/collections and add your own to it.`,
  )
}

function checkDrafts(collection: CollectionConfig, kind: keyof Slugs): void {
  const { versions } = collection
  const drafts = typeof versions === 'object' ? versions.drafts : false
  if (!drafts) {
    throw new NewsroomConfigError(
      `the collection "${collection.slug}" has no drafts`,
      `collection "${collection.slug}", which the newsroom judges as ${kind}`,
      'Add `versions: { drafts: true }` to it: what has no draft is public as soon as it is saved. On SQL databases what there is becomes drafts by that: docs/own-collections.md has the line that publishes it again.',
    )
  }
  if (typeof drafts === 'object' && 'localizeStatus' in drafts && drafts.localizeStatus) {
    throw new NewsroomConfigError(
      `the collection "${collection.slug}" has localizeStatus on`,
      `collection "${collection.slug}", versions.drafts.localizeStatus`,
      'Turn it off: readers who ask for locale=all would see the unpublished locales. One locale alone can still be published.',
    )
  }
}
