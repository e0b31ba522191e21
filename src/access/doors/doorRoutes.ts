import { NotFound, type Endpoint, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import type { UserTest } from '../../options/roles.ts'
import { isPossibleId } from '../../rows/isPossibleId.ts'
import { holdsWholeText } from '../../rows/isWholeText.ts'
import { mustBeReadable } from './mustBeReadable.ts'
import { parametersFit } from './parametersFit.ts'
import { headOf, servedFile } from './servedFile.ts'

/**
 * Payload's own routes that take the id of a document of their collection, or of a version of one
 * (3.90).
 */
const ofDocuments = new Set(['/:id', '/:id/duplicate', '/access/:id?', '/paste-url/:id?'])
const ofVersions = new Set(['/versions/:id'])
const permissions = '/access/:id?'
const files = '/file/:filename'

/**
 * The REST routes of a collection behind the newsroom's door: parameters that can be read, ids that
 * can be ids, files with headers that a takedown can live with, and permissions only for what the
 * caller may read. The list given is left as it is: Payload shares it between collections.
 */
export function doorRoutes(config: SanitizedCollectionConfig, isStaff: UserTest): Endpoint[] | false {
  if (!config.endpoints) return false
  const behindDoor = config.endpoints.map((endpoint) => doorRoute(config, endpoint, isStaff))
  const heads = behindDoor
    .filter(({ method, path }) => method === 'get' && path === files)
    .map((endpoint): Endpoint => ({ ...endpoint, method: 'head', handler: headOf(endpoint.handler) }))
  return [...behindDoor, ...heads]
}

function doorRoute(config: SanitizedCollectionConfig, endpoint: Endpoint, isStaff: UserTest): Endpoint {
  const { method, path } = endpoint
  const inner =
    path === files && method === 'get'
      ? servedFile(endpoint.handler, config.upload, isStaff)
      : endpoint.handler
  const handler = async (req: PayloadRequest): Promise<Response> => {
    try {
      if (isOfVersions(path) && !config.versions) throw new NotFound(req.t)
      parametersFit(req)
      idFits(req, config.slug, path)
      const { id } = req.routeParams ?? {}
      if (path === permissions && id !== undefined) await mustBeReadable(req, isStaff, config.slug, id)
      return revalidated(await inner(req), method)
    } catch (error) {
      // No cache keeps a refusal, or the answer after a release would be the old one.
      req.responseHeaders ??= new Headers()
      req.responseHeaders.set('Cache-Control', 'no-store')
      throw error
    }
  }
  return { ...endpoint, handler }
}

/** Payload has these routes in every collection, and no answer where there are no versions. */
const isOfVersions = (path: string): boolean => path === '/versions' || ofVersions.has(path)

/**
 * @throws {NotFound} for what can be no id: Payload would read `12abc` as 12 and `abc` as no
 * number.
 */
function idFits(req: PayloadRequest, collection: string, path: string): void {
  // Text that cannot be stored names nothing that is, whatever the route calls it (a preference has a `key`).
  if (!holdsWholeText(req.routeParams)) throw new NotFound(req.t)
  const { id } = req.routeParams ?? {}
  if (id === undefined) return
  // A version's id is the database's own, whatever ids the documents have.
  const isCustom = req.payload.collections[collection]?.customIDType !== undefined
  if (!ofDocuments.has(path) && !(ofVersions.has(path) && !isCustom)) return
  if (!isPossibleId(req.payload, collection, id)) throw new NotFound(req.t)
}

/** What was read may be kept, and asked for again each time it is shown. */
function revalidated(response: Response, method: Endpoint['method']): Response {
  if (method !== 'get' || response.headers.has('Cache-Control')) return response
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'no-cache, must-revalidate')
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
