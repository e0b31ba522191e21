import type { Endpoint, PayloadRequest } from 'payload'
import { languageFor } from '../gate/GateRefusal.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Resolved } from '../options/options.ts'
import { MAX_BYTES } from '../wire/pageText/checkInput.ts'
import { PageTextError } from '../wire/pageText/PageTextError.ts'
import { mustBe } from './asked.ts'
import { importPageText, type Imported, type PageImport } from '../import/importPageText.ts'
import { readBody, readJson } from './readBody.ts'
import { refusal } from './refusal.ts'

/** JSON may write each byte of the text as six (`\u00e6`). */
const jsonLimit = MAX_BYTES * 6 + 1000

/**
 * `POST newsroom/import/page-text`, for those who may write: the text of a printed page, as
 * `text/plain` or as JSON `{text, locale?}`, becomes drafts of theirs. Answers 201 with the drafts,
 * what to review in each, and the `leftovers`; 200 when there was nothing to make a draft of; 400
 * or 413 for what is no page of text. All is stored or nothing.
 */
export const importPage = ({ who }: Resolved): Endpoint => ({
  path: '/newsroom/import/page-text',
  method: 'post',
  handler: async (req) => {
    mustBe(who.mayWrite, req)
    const page = await pageIn(req)
    const imported = await storedFrom(req, page)
    const { articles, sidebars, photos } = imported
    const isEmpty = articles.length + sidebars.length + photos.length === 0
    return Response.json(imported, { status: isEmpty ? 200 : 201 })
  },
})

async function storedFrom(req: PayloadRequest, page: Pick<PageImport, 'text' | 'locale'>): Promise<Imported> {
  try {
    const user = req.user ? { user: req.user } : {}
    return await importPageText(req.payload, { ...page, ...user, language: languageFor(req) })
  } catch (error) {
    if (!(error instanceof PageTextError)) throw error
    const limit = String(MAX_BYTES / 1_000_000)
    throw refusal(req, `page-${error.code}`, error.code === 'too-large' ? 413 : 400, limit)
  }
}

async function pageIn(req: PayloadRequest): Promise<Pick<PageImport, 'text' | 'locale'>> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^application\/json\b/iu.test(type)) {
    const text = decoded(await readBody(req, MAX_BYTES, 'page-too-large'), type)
    return { text, ...localeIn(req, req.searchParams.get('locale')) }
  }
  const { text, locale } = await readJson(req, jsonLimit)
  if (typeof text !== 'string') throw refusal(req, 'data-missing', 400, 'text')
  return { text, ...localeIn(req, locale ?? req.searchParams.get('locale')) }
}

function localeIn(req: PayloadRequest, asked: unknown): { locale?: string } {
  if (asked === null || asked === undefined) return {}
  const locales = guardOf(req.payload).locales()
  const locale = locales.find((one) => one === asked)
  if (locale !== undefined) return { locale }
  throw refusal(req, 'locale-unknown', 400, locales.join(', '))
}

/** In the charset the request names, UTF-8 when it names none that is known. */
function decoded(bytes: Uint8Array, type: string): string {
  const charset = /;\s*charset="?([\w:.-]{1,40})/iu.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new TextDecoder().decode(bytes)
  }
}
