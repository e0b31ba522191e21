import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { headersWithCors, type UploadConfig } from 'payload'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** What derivatives are made in: see `photoSizes`. */
const types: Readonly<Record<string, string>> = { '.webp': 'image/webp', '.jpg': 'image/jpeg' }

/**
 * An upload handler that gives a derivative's length and its bytes from one and the same file.
 * Payload asks for the length first and opens the file by its name afterwards
 * (`uploads/endpoints/getFile.js`, 3.90); when a changed credit is written into the derivative
 * between the two, what it answers breaks off.
 *
 * Goes last of the handlers. Originals never change and are left to Payload; so are parts of a
 * file, and files that are gone.
 */
export const wholeDerivative: Handler = (async (...[req, { params }]: Parameters<Handler>) => {
  const { collection, filename } = params
  const upload = req.payload.collections[collection]?.config.upload
  const type = types[extname(filename)]
  const isOwn = filename.includes('__') && basename(filename) === filename
  if (!upload?.staticDir || upload.disableLocalStorage || !type || !isOwn || req.headers.get('range')) return
  const bytes = await readWhole(join(upload.staticDir, filename))
  if (!bytes) return
  const headers = new Headers({ 'Content-Type': type, 'Content-Length': String(bytes.length) })
  headers.set('Accept-Ranges', 'bytes')
  const own = upload.modifyResponseHeaders?.({ headers }) ?? headers
  return new Response(new Uint8Array(bytes), { headers: headersWithCors({ headers: own, req }) })
  // Payload's type knows a promise of an answer and a promise of none, and not one that may be
  // either.
}) as Handler

/** One opened file from its first byte to its last, whatever takes its name meanwhile. */
async function readWhole(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
