import type { PayloadRequest } from 'payload'
import type { Mending } from '../../import/mends/DraftMend.ts'
import { pdfLimits } from '../../wire/pagePdf/open/limits.ts'
import { readBody } from '../readBody.ts'
import { refusal } from '../refusal.ts'
import { mendingIn } from './mendingIn.ts'

/** In bytes: what a form has besides the file, an editor's decisions above all. */
const besides = 1_000_000

/**
 * A page's PDF as it was sent: as the whole body, or as `file` of a form (`multipart/form-data`)
 * that has an editor's decisions as well: `reading`, and `mends` as JSON.
 *
 * @throws {APIError} 413 `pdf-too-large`, 400 for a form that cannot be read
 */
export async function pdfIn(req: PayloadRequest): Promise<{ bytes: Uint8Array; mending?: Mending }> {
  const tooLarge = { code: 'pdf-too-large', limit: pdfLimits.bytes } as const
  const type = req.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/iu.test(type))
    return { bytes: await readBody(req, pdfLimits.bytes, tooLarge) }
  const body = await readBody(req, pdfLimits.bytes + besides, tooLarge)
  const form = await formIn(req, body, type)
  const file = form.get('file')
  if (!(file instanceof Blob)) throw refusal(req, 'data-missing', 400, 'file')
  const mends = jsonIn(req, form.get('mends'))
  return { bytes: new Uint8Array(await file.arrayBuffer()), ...mendingIn(req, form.get('reading'), mends) }
}

async function formIn(req: PayloadRequest, body: Uint8Array, type: string): Promise<FormData> {
  try {
    return await new Response(Buffer.from(body), { headers: { 'content-type': type } }).formData()
  } catch (error) {
    // What undici throws for a form that is none.
    if (error instanceof TypeError) throw refusal(req, 'data-misshapen', 400, 'multipart/form-data')
    throw error
  }
}

function jsonIn(req: PayloadRequest, text: FormDataEntryValue | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(typeof text === 'string' ? text : '')
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal(req, 'data-misshapen', 400, 'mends')
    throw error
  }
}
