import { stat } from 'node:fs/promises'
import path from 'node:path'
import { NotFound, type PayloadRequest, type SanitizedCollectionConfig, type Where } from 'payload'
import type { UserTest } from '../../options/roles.ts'
import { userOf } from '../compose.ts'

type Handler = (req: PayloadRequest) => Promise<Response> | Response

/**
 * A picture may be kept by browsers and caches, which must ask each time whether it is still to be
 * shown: after a takedown the answer is no. What staff get may be a draft, or an original with the
 * place where it was taken: nobody keeps it.
 */
const forReaders = 'no-cache, must-revalidate'
const forStaff = 'private, no-store'

/**
 * Payload's `GET /:collection/file/:filename` with what a takedown can live with: the gate is asked
 * on every request, then an `ETag` answers `If-None-Match` with 304 and decides over `If-Range`
 * (RFC 9110, 13.1), and `Cache-Control` says that nothing is shown unasked. A name that no file can
 * have is 404.
 */
export const servedFile =
  (serve: Handler, upload: SanitizedCollectionConfig['upload'], isStaff: UserTest): Handler =>
  async (req) => {
    const name = String(req.routeParams?.filename)
    if (!isFileName(name)) throw new NotFound(req.t)
    const isForStaff = isStaff(userOf(req))
    const tag = await tagOf(upload, name)
    if (tag === undefined && isForStaff) await mustBeNamed(req, name)
    askAsPayloadCan(req, tag)
    const response = await serve(req)
    const headers = new Headers(response.headers)
    headers.set('Cache-Control', !response.ok ? 'no-store' : isForStaff ? forStaff : forReaders)
    if (!response.ok) return new Response(response.body, { status: response.status, headers })
    if (tag !== undefined && !headers.has('ETag')) headers.set('ETag', tag)
    if (!matches(req.headers.get('if-none-match'), headers.get('ETag')))
      return new Response(response.body, { status: response.status, headers })
    await response.body?.cancel()
    for (const described of ['Content-Length', 'Content-Range', 'Content-Type']) headers.delete(described)
    return new Response(null, { status: 304, headers })
  }

/** `HEAD`: the same answer without its body. */
export const headOf =
  (serve: Handler): Handler =>
  async (req) => {
    const response = await serve(req)
    await response.body?.cancel()
    return new Response(null, { status: response.status, headers: response.headers })
  }

/** A name in one folder; the operating system has none with these characters. */
const isFileName = (name: string): boolean => !/[\0/\\]/u.test(name) && name !== '.' && name !== '..'

/**
 * Of a file on this machine: another as soon as it is written anew. A storage adapter answers with
 * its own.
 */
async function tagOf(
  { staticDir }: SanitizedCollectionConfig['upload'],
  name: string,
): Promise<string | undefined> {
  if (!staticDir) return undefined
  try {
    const { size, mtimeMs } = await stat(path.resolve(staticDir, name))
    return `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENAMETOOLONG' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Staff may read every file, and Payload then calls one that never was an error of the server.
 * @throws {NotFound}
 */
async function mustBeNamed(req: PayloadRequest, name: string): Promise<void> {
  const collection = String(req.routeParams?.collection)
  const sizes = req.payload.collections[collection]?.config.upload.imageSizes ?? []
  const paths = ['filename', ...sizes.map((size) => `sizes.${size.name}.filename`)]
  const where: Where = { or: paths.map((one): Where => ({ [one]: { equals: name } })) }
  const { totalDocs } = await req.payload.db.count({ collection, where, req })
  if (totalDocs === 0) throw new NotFound(req.t)
}

/** Takes from the request what Payload would answer wrongly. */
function askAsPayloadCan(req: PayloadRequest, tag: string | undefined): void {
  // A part of another file than the one the caller has: they get the whole.
  const ifRange = req.headers.get('if-range')
  if (ifRange !== null && ifRange !== tag) req.headers.delete('range')
  const { fields } = req.payload.collections[String(req.routeParams?.collection)]?.config ?? { fields: [] }
  // It asks the database by the prefix of a storage adapter, whether the collection has that field
  // or not.
  const hasPrefix = fields.some((field) => 'name' in field && field.name === 'prefix')
  if (!hasPrefix) req.searchParams.delete('prefix')
}

/** Weak comparison (RFC 9110, 13.1.2). */
function matches(asked: string | null, tag: string | null): boolean {
  if (asked === null || tag === null) return false
  const plain = (one: string) => one.trim().replace(/^W\//u, '')
  return asked.trim() === '*' || asked.split(',').some((one) => plain(one) === plain(tag))
}
