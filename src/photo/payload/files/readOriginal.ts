import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, TypeWithID } from 'payload'
import { isGatekeeper } from './originalsForStaff.ts'

/**
 * A photo's original file as it was uploaded, from the disk or from the storage adapter that the
 * app put before it. No access is asked: the caller has.
 *
 * @param slug of the collection of photos
 * @param doc the photo as stored, with its `filename`
 * @throws Error when the file is not there, with its name
 */
export async function readOriginal(
  req: PayloadRequest,
  slug: string,
  doc: TypeWithID & { filename?: unknown; prefix?: unknown },
): Promise<Uint8Array> {
  const collection = req.payload.collections[slug]
  if (!collection) throw new Error(`There is no collection "${slug}".`)
  const filename = String(doc.filename ?? '')
  if (filename === '' || path.basename(filename) !== filename)
    throw new Error(`"${filename}" is no name of a file.`)
  const { upload } = collection.config
  const params = { collection: slug, filename, ...(typeof doc.prefix === 'string' && { prefix: doc.prefix }) }
  for (const handler of upload.handlers ?? []) {
    if (isGatekeeper(handler)) continue
    const answer = await handler(req, { doc, params })
    if (answer instanceof Response) return bytesOf(answer, filename)
  }
  return fromDisk(path.join(upload.staticDir ?? slug, filename), filename)
}

/** What is read out to people names the file, not where this machine would keep it. */
async function fromDisk(place: string, filename: string): Promise<Uint8Array> {
  try {
    return await readFile(place)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
    throw new Error(`The file "${filename}" is missing.`, { cause })
  }
}

/** A storage that signs its addresses answers with where the file is. */
async function bytesOf(answer: Response, filename: string): Promise<Uint8Array> {
  const elsewhere = answer.status >= 300 && answer.status < 400 && answer.headers.get('location')
  const response = elsewhere ? await fetch(elsewhere) : answer
  if (!response.ok) throw new Error(`The storage answered ${response.status} for "${filename}".`)
  return new Uint8Array(await response.arrayBuffer())
}
