import type { Access, AccessResult, CollectionConfig, PayloadRequest } from 'payload'
import { namedFields } from '../../options/own/fieldAt.ts'
import type { Resolved } from '../../options/options.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { bothOf, narrowed, userOf } from '../compose.ts'
import { readAccess } from '../mayRead.ts'
import { searchOfPublic } from './searchOfPublic.ts'

type CollectionAccess = NonNullable<CollectionConfig['access']>
type Options = Pick<Resolved, 'gated' | 'who'>

/** What Payload lets everybody do who is logged in, where a collection says nothing. */
const defaulted = ['create', 'read', 'update', 'delete'] as const

/**
 * The access of a collection that is none of the newsroom's, with what keeps the newsroom's documents
 * from leaving by it:
 *
 * - where it says nothing, Payload lets in whoever is logged in. A consumer of the API logs in to
 *   read what is public, and would read every export and rewrite the search;
 * - exports and imports (@payloadcms/plugin-import-export) hold documents as staff read them;
 * - a search (@payloadcms/plugin-search) goes on finding what readers have lost since it was indexed;
 * - submissions of forms (@payloadcms/plugin-form-builder) are for whoever logs in where staff do.
 */
export function othersAccess(collection: CollectionConfig, options: Options): CollectionConfig {
  const access = [closedByDefault, ofCopies, ofSearch, ofSubmissions].reduce<CollectionAccess>(
    (so, rule) => rule({ ...collection, access: so }, options),
    collection.access ?? {},
  )
  return { ...collection, access }
}

type Rule = (
  collection: CollectionConfig & { access: CollectionAccess },
  options: Options,
) => CollectionAccess

const isNoConsumer =
  ({ who }: Options): Access =>
  ({ req }) => {
    const user = userOf(req)
    return !who.isConsumer(user) || who.isStaff(user)
  }

const closedByDefault: Rule = ({ access }, options) => {
  const open = defaulted.filter((name) => access[name] === undefined)
  const closed = open.map((name) => [name, narrowed(undefined, isNoConsumer(options))] as const)
  return { ...access, ...Object.fromEntries(closed) }
}

/** The files of @payloadcms/plugin-import-export name the collections of which they hold documents. */
const ofCopies: Rule = ({ access, admin }, { gated, who }) => {
  const mark: unknown = admin?.custom?.['plugin-import-export']
  const named = isRecord(mark) && Array.isArray(mark.collectionSlugs) ? mark.collectionSlugs : []
  const news = gated.map(({ slug }) => slug).filter((slug) => named.includes(slug))
  if (news.length === 0) return access
  const reading = async (args: Parameters<Access>[0], theirs: AccessResult): Promise<AccessResult> => {
    const closed = who.isStaff(userOf(args.req)) ? await partlyRead(args.req, news, theirs) : news
    return closed.length === 0 || { and: closed.map((slug) => ({ collectionSlug: { not_equals: slug } })) }
  }
  const creating: Access = ({ req, data }) =>
    who.isStaff(userOf(req)) || !news.includes(String(data?.collectionSlug))
  return {
    ...access,
    read: also(access.read, reading),
    update: also(access.update, reading),
    delete: also(access.delete, reading),
    create: narrowed(access.create, creating),
  }
}

/** As `narrowed`, for a rule that goes by what the collection itself says. */
const also =
  (
    existing: Access | undefined,
    rule: (args: Parameters<Access>[0], theirs: AccessResult) => Promise<AccessResult>,
  ): Access =>
  async (args) => {
    const theirs = existing ? await existing(args) : Boolean(args.req.user)
    return theirs === false ? false : bothOf(theirs, await rule(args, theirs))
  }

/**
 * The collections of which somebody reads a part alone, as one of several papers: a file may hold
 * more. Where the files themselves are each paper's own, access to them says so.
 */
async function partlyRead(
  req: PayloadRequest,
  news: readonly string[],
  theirs: AccessResult,
): Promise<string[]> {
  if (theirs !== true) return []
  const found = await Promise.all(
    news.map(async (slug) => ((await readAccess(req, slug)) === true ? [] : [slug])),
  )
  return found.flat()
}

const ofSearch: Rule = ({ access, fields, endpoints, slug }, options) => {
  const doc = namedFields(fields).find(({ name }) => name === 'doc')
  const isIndex = endpoints && endpoints.some(({ path, method }) => path === '/reindex' && method === 'post')
  if (!isIndex || doc?.type !== 'relationship') return access
  return { ...access, read: narrowed(access.read, searchOfPublic(slug, [doc.relationTo].flat(), options)) }
}

const ofSubmissions: Rule = ({ access, fields }, options) => {
  const names = new Set(namedFields(fields).map(({ name }) => name))
  if (!names.has('form') || !names.has('submissionData')) return access
  return { ...access, read: narrowed(access.read, isNoConsumer(options)) }
}
