import type { ImportedPage } from '../../import/importPagePdf.ts'
import type { Imported } from '../../import/importPageText.ts'
import type { DraftMend } from '../../import/mends/DraftMend.ts'
import type { Proposal } from '../../import/proposal/Proposal.ts'
import { messageIn } from '../messageIn.ts'

/** What is imported: the text of a page, or its PDF and which page of it. */
export type Original = { kind: 'text'; text: string } | { kind: 'pdf'; file: File; page: string }

/** What an import made, as far as it is shown. */
export type Made = Pick<Imported, 'articles' | 'sidebars' | 'photos'> &
  Partial<Pick<ImportedPage, 'page' | 'pageNotMade'>>

type Api = (path: string, init?: RequestInit) => Promise<Response>

const textPath = '/newsroom/import/page-text'
const pdfPath = '/newsroom/import/page-pdf'
const pdfType = { 'Content-Type': 'application/pdf' }

/** What would be made of a page. */
export function propose(api: Api, original: Original, signal: AbortSignal): Promise<Proposal> {
  const asked =
    original.kind === 'text'
      ? api(`${textPath}?dry=1`, { method: 'POST', body: JSON.stringify({ text: original.text }), signal })
      : api(`${pdfPath}?dry=1&page=${encodeURIComponent(original.page)}`, {
          method: 'POST',
          body: original.file,
          headers: pdfType,
          signal,
        })
  // The newsroom's own route, which answers so.
  return asked.then(answered) as Promise<Proposal>
}

/** The page of a PDF as a picture. */
export async function draw(api: Api, { file, page }: { file: File; page: string }, signal: AbortSignal) {
  const path = `${pdfPath}/picture?page=${encodeURIComponent(page)}`
  const response = await api(path, { method: 'POST', body: file, headers: pdfType, signal })
  if (!response.ok) throw new Error(await messageIn(response))
  return response.blob()
}

/** Makes the drafts, as the editor wants them. */
export async function make(
  api: Api,
  original: Original,
  decided: { reading: string; mends: readonly DraftMend[]; signal: AbortSignal },
): Promise<Made> {
  const { reading, mends, signal } = decided
  if (original.kind === 'text') {
    const body = JSON.stringify({ text: original.text, reading, mends, withPage: true })
    // The newsroom's own route, which answers so.
    return (await answered(await api(textPath, { method: 'POST', body, signal }))) as Made
  }
  const form = new FormData()
  form.append('file', original.file)
  form.append('reading', reading)
  form.append('mends', JSON.stringify(mends))
  // Packed first, to know the type with the boundary that parts the form.
  const packed = new Response(form)
  const type = packed.headers.get('Content-Type') ?? ''
  const path = `${pdfPath}?page=${encodeURIComponent(original.page)}`
  const body = await packed.blob()
  const response = await api(path, { method: 'POST', body, headers: { 'Content-Type': type }, signal })
  // The newsroom's own route, which answers so.
  return (await answered(response)) as Made
}

async function answered(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(await messageIn(response))
  return response.json()
}
