import { createLocalReq, type PayloadRequest } from 'payload'
import type { Row } from '../rows/readable.ts'

/** What somebody without a login gets at an address. */
export interface ReaderGets {
  url: string
  /** The HTTP status. */
  status: number
}

/**
 * What readers now get of a document, by asking the very handlers that answer them: the document
 * itself, also as a draft and out of the trash; of a photo also its file and every derivative.
 */
export async function readersGet(req: PayloadRequest, collection: string, row: Row): Promise<ReaderGets[]> {
  const api = `${req.payload.config.routes.api}/${collection}`
  const id = String(row.id)
  const document = async (query: string): Promise<ReaderGets> => ({
    url: `${api}/${id}${query}`,
    status: await statusOf(req, { collection, path: '/:id', params: { id }, query }),
  })
  const file = async (filename: string): Promise<ReaderGets> => ({
    url: `${api}/file/${encodeURIComponent(filename)}`,
    status: await statusOf(req, { collection, path: '/file/:filename', params: { filename }, query: '' }),
  })
  return [
    ...(await Promise.all(['', '?draft=true', '?trash=true'].map(document))),
    ...(await Promise.all(filesOf(row).map(file))),
  ]
}

interface Route {
  collection: string
  path: string
  params: Record<string, string>
  query: string
}

async function statusOf(
  { payload }: PayloadRequest,
  { collection, path, params, query }: Route,
): Promise<number> {
  const endpoints = payload.collections[collection]?.config.endpoints || []
  const route = endpoints.find((one) => one.method === 'get' && one.path === path)
  if (!route) return 404
  const asReader: Partial<PayloadRequest> = {
    headers: new Headers(),
    payloadAPI: 'REST',
    routeParams: { collection, ...params },
    query: Object.fromEntries(new URLSearchParams(query)),
    searchParams: new URLSearchParams(query),
  }
  try {
    const response = await route.handler(await createLocalReq({ req: asReader }, payload))
    await response.body?.cancel()
    return response.status
  } catch (error) {
    return statusIn(error)
  }
}

/** Payload's errors carry the status they become; any other becomes an internal error. */
const statusIn = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500

/** The file and its derivatives, by name. */
function filesOf({ filename, sizes }: Row): string[] {
  const derived = typeof sizes === 'object' && sizes !== null ? Object.values(sizes) : []
  const names = derived.map((size: unknown) =>
    typeof size === 'object' && size !== null && 'filename' in size ? size.filename : undefined,
  )
  return [filename, ...names].filter((name) => typeof name === 'string')
}
