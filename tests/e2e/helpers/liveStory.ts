import { agencyPhoto } from './picture.ts'
import { as, sourceId, upload, type Doc } from './rest.ts'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})

/** A body of one paragraph, as the editor stores it. */
export const bodyOf = (text: string) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph(text)] },
})

function made({ status, body }: Awaited<ReturnType<typeof as>>): Doc {
  if (status !== 201 || !body.doc) throw new Error(`Nothing was made: HTTP ${status} ${JSON.stringify(body)}`)
  return body.doc
}

/** A story with its credit, published unless `data` says otherwise. */
export async function liveArticle(data: Record<string, unknown> = {}): Promise<Doc> {
  const query = data._status === 'draft' ? '?draft=true' : ''
  return made(
    await as(undefined, `articles${query}`, 'POST', {
      headline: '碼頭的霧',
      body: bodyOf('據新華社報道，碼頭清早起霧。'),
      attribution: { form: 'report', sources: [await sourceId('xinhua')] },
      _status: 'published',
      ...data,
    }),
  )
}

/** An agency's photo, published with its credit. */
export async function livePhoto(caption: string): Promise<Doc> {
  const file = await agencyPhoto(`live-${Date.now()}-${Math.round(Math.random() * 1e6)}`)
  const data = { caption, alt: '一張圖', credits: [await sourceId('xinhua')], _status: 'published' }
  return made(await upload('photos', file, data))
}
