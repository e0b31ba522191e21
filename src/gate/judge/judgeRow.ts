import type { BaseDatabaseAdapter } from 'payload'
import type { Resolved } from '../../options/options.ts'
import type { GatedKind } from '../../options/slugs.ts'
import {
  fromArticle,
  fromPhoto,
  fromSidebar,
  LOCALIZED,
  localesWithContent,
  pickLocale,
} from '../../story/index.ts'
import type { FromOptions, Locale, Photo, Sidebar, Subject } from '../../story/index.ts'
import { check } from '../check.ts'
import { hashOf } from '../hashOf.ts'
import type { CheckContext, Finding, KnownSource, LinkedState, Mode } from '../types.ts'
import { draftsOf } from './draftsOf.ts'
import { linkedAssetsOf } from '../../rows/linkedAssets.ts'
import { askedLinks, loadStates, type LinkedKind, type LinkedRows } from './linkedRows.ts'
import { isPublicAt, isPublished, type Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'

/** What judging needs of the application: its database, its names, its sources. */
export interface JudgeContext {
  adapter: BaseDatabaseAdapter
  options: Resolved
  /** The app's locales; the wording's own language where it has none. */
  locales: readonly [Locale, ...Locale[]]
  sources: readonly KnownSource[]
}

export interface Case {
  kind: GatedKind
  /** The row as it would be public, in all locales, with its `id` once it has one. */
  row: Row
  /** The public row before, if there is one: its own links and credits are not judged anew. */
  before?: Row
  /** ISO 8601 instant. */
  at: string
  mode: Mode
  req?: AdapterRequest
  /** Linked rows already in hand, to save their query. */
  rows?: LinkedRows
  /** Whether drafts it links may go out with it. */
  promote?: boolean
}

export interface Judged {
  findings: Finding[]
  /** SHA-256 of what was judged, in every locale that has content. */
  hash: string
  /** Cleared draft photos and boxes that must be published with it. */
  promotions: Promotion[]
}

export interface Promotion {
  kind: 'photos' | 'sidebars'
  id: string
  /** The latest version, as it is to be published. */
  row: Row
  hash: string
}

/** Judges one row in every locale that has content, with two queries at most however many photos it links. */
export async function judgeRow(judging: JudgeContext, given: Case): Promise<Judged> {
  const linked = given.rows ?? (await loadStates(judging, askedLinks(judging, given.row), given.req))
  const promotions = given.promote ? await promotable(judging, given, linked) : { out: [], refused: [] }
  const context = contextOf(judging, given, withPromoted(linked, promotions.out), promotions.out)
  const trees = treesOf(judging, given)
  const findings = trees.flatMap((tree) => {
    const verdict = check(tree, context)
    return verdict.status === 'refused' ? [...verdict.findings] : [...verdict.warnings]
  })
  return {
    findings: withoutRepeats([...findings, ...promotions.refused]),
    hash: hashOf(trees),
    promotions: promotions.out,
  }
}

/**
 * The trees of a row: one for each locale that has content, or the default locale's where none has.
 *
 * @param linked all that is stored of what the row links, where the trees are to hold it; to judge a row by itself they need not
 */
export function treesOf(
  judging: JudgeContext,
  { kind, row }: Pick<Case, 'kind' | 'row'>,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): Subject[] {
  const paths = LOCALIZED[kind]
  const filled = localesWithContent(row, judging.locales, paths)
  const locales = filled.length > 0 ? filled : judging.locales.slice(0, 1)
  return locales.map((locale) =>
    treeOf(kind, pickLocale(row, locale, paths), fromOptions(judging, locale, linked)),
  )
}

function treeOf(kind: GatedKind, row: Row, options: FromOptions): Subject {
  if (kind === 'articles') return fromArticle(row, options)
  return kind === 'photos' ? fromPhoto(row, options) : fromSidebar(row, options)
}

function fromOptions(
  judging: JudgeContext,
  locale: Locale,
  linked?: Pick<LinkedRows, 'photos' | 'sidebars'>,
): FromOptions {
  const byId = new Map(judging.sources.map((source) => [source.id, source]))
  const options: FromOptions = {
    locale,
    timeZone: judging.options.timeZone,
    sourceOf: (id) => {
      const source = byId.get(id)
      return source && { key: source.key, id: source.id }
    },
  }
  if (!linked) return options
  const inLocale = (kind: 'photos' | 'sidebars', id: string) => {
    const row = linked[kind].get(id)
    return row && pickLocale(row, locale, LOCALIZED[kind])
  }
  return {
    ...options,
    photoOf: (id): Photo | undefined => {
      const row = inLocale('photos', id)
      return row && fromPhoto(row, options)
    },
    sidebarOf: (id): Sidebar | undefined => {
      const row = inLocale('sidebars', id)
      return row && fromSidebar(row, options)
    },
  }
}

function contextOf(
  judging: JudgeContext,
  given: Case,
  linked: LinkedRows,
  out: readonly Promotion[],
): CheckContext {
  const { slugs, timeZone, own } = judging.options
  const before = given.before && isPublished(given.before) ? linkedAssetsOf(given.before, slugs) : []
  const already = new Set<string>(before)
  const goingOut = new Set(out.map(({ kind, id }) => `${kind}:${id}`))
  const options = fromOptions(judging, judging.locales[0])
  const stateOf = (kind: LinkedKind, id: string): LinkedState => {
    const row = linked[kind].get(id)
    const isPublic = goingOut.has(`${kind}:${id}`) || (row !== undefined && isPublicAt(row, given.at))
    return {
      collection: slugs[kind],
      id,
      exists: row !== undefined,
      public: isPublic,
      alreadyPublicLink: already.has(`${slugs[kind]}:${id}`),
      ...(kind === 'photos' && row && { credit: fromPhoto(creditIn(row), options).credit }),
    }
  }
  const links = (['articles', 'photos', 'sidebars'] as const).flatMap((kind) =>
    linked.asked[kind].map((id) => stateOf(kind, id)),
  )
  const sourcePrefix = `${slugs.sources}:`
  return {
    channel: 'web',
    mode: given.mode,
    at: given.at,
    sources: judging.sources,
    links,
    alreadyCredited: before
      .filter((one) => one.startsWith(sourcePrefix))
      .map((one) => one.slice(sourcePrefix.length)),
    timeZone,
    own,
    slugs: { photos: slugs.photos, sidebars: slugs.sidebars, sources: slugs.sources },
  }
}

/** A photo's credit reads the same in every locale. */
const creditIn = ({ credits, via }: Row): Row => ({ credits, via })

/** Draft photos and boxes the row links, judged as if published now: those that are clear go out with it. */
async function promotable(judging: JudgeContext, given: Case, linked: LinkedRows) {
  const out: Promotion[] = []
  const refused: Finding[] = []
  for (const draft of await draftsOf(judging, linked, given.req)) {
    const { kind, id, row } = draft
    const judged = await judgeRow(judging, {
      kind,
      row,
      at: given.at,
      mode: 'write',
      ...(given.req && { req: given.req }),
    })
    const blocking = judged.findings.filter(({ severity }) => severity === 'block')
    if (blocking.length === 0) out.push({ kind, id, row, hash: judged.hash })
    else refused.push(...blocking.map((finding) => placed(finding, kind, id, given.row)))
  }
  return { out, refused }
}

/** A finding about a linked draft, shown at the field of the story that places it. */
function placed(finding: Finding, kind: 'photos' | 'sidebars', id: string, row: Row): Finding {
  const uses = Array.isArray(row.photos) ? row.photos : []
  const at = uses.findIndex(
    (use: unknown) => typeof use === 'object' && use !== null && 'photo' in use && String(use.photo) === id,
  )
  const beside = Array.isArray(row.sidebars) && row.sidebars.some((one) => String(one) === id)
  const path = kind === 'photos' ? (at < 0 ? 'body' : `photos.${at}.photo`) : beside ? 'sidebars' : 'body'
  return { ...finding, path, params: { ...finding.params, inKind: kind, inId: id, inPath: finding.path } }
}

const withPromoted = (linked: LinkedRows, out: readonly Promotion[]): LinkedRows => {
  const rows = (kind: 'photos' | 'sidebars') =>
    new Map([
      ...linked[kind],
      ...out.filter((one) => one.kind === kind).map(({ id, row }) => [id, row] as const),
    ])
  return { ...linked, photos: rows('photos'), sidebars: rows('sidebars') }
}

/** What is wrong in every locale alike is said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.path, finding.locale, finding.params])
    return seen.has(key) ? false : seen.add(key)
  })
}
