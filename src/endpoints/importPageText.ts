import type { Endpoint, PayloadRequest } from 'payload'
import { languageFor } from '../language/languageFor.ts'
import { ImportRefusal } from '../import/ImportRefusal.ts'
import { importPageText, type Imported, type PageImport } from '../import/importPageText.ts'
import { limits } from '../import/limits.ts'
import type { Resolved } from '../options/options.ts'
import { PageTextError } from '../wire/pageText/PageTextError.ts'
import { mustBe } from './asked.ts'
import { askedLocale } from './askedLocale.ts'
import { overLimits } from './overLimits.ts'
import { readBody, readJson } from './readBody.ts'
import { refusal } from './refusal.ts'

/** In bytes. JSON may write each byte of the text as six (`\u00e6`). */
const jsonLimit = limits.bytes * 6 + 1000
const tooLarge = { code: 'page-too-large', limit: limits.bytes } as const

/**
 * `POST newsroom/import/page-text`, for those who may write: the text of a printed page, as
 * `text/plain` or as JSON `{text, locale?}`, becomes drafts of theirs. All is stored or nothing.
 *
 * Answers 201 with the drafts, what to review in each, and the `leftovers`; 200 when there was
 * nothing to make a draft of; 400 for what is no page of text; 413 for a page over the limits of an
 * import, with what was not made.
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
    if (error instanceof ImportRefusal) throw overLimits(req, error)
    if (!(error instanceof PageTextError)) throw error
    throw refusal(req, `page-${error.code}`, error.code === 'too-large' ? 413 : 400, megabytes)
  }
}

const megabytes = String(limits.bytes / 1_000_000)

async function pageIn(req: PayloadRequest): Promise<Pick<PageImport, 'text' | 'locale'>> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^application\/json\b/iu.test(type)) {
    const text = decoded(await readBody(req, limits.bytes, tooLarge), type)
    return { text, ...localeIn(req, req.searchParams.get('locale')) }
  }
  const { text, locale } = await readJson(req, jsonLimit, tooLarge)
  if (typeof text !== 'string') throw refusal(req, 'data-missing', 400, 'text')
  return { text, ...localeIn(req, locale ?? req.searchParams.get('locale')) }
}

const localeIn = (req: PayloadRequest, asked: unknown): { locale?: string } =>
  asked === null || asked === undefined ? {} : { locale: askedLocale(req, asked) }

/** The text in the charset the request names; in UTF-8 when it names none that is known. */
function decoded(bytes: Uint8Array, type: string): string {
  const charset = /;\s*charset="?([\w:.-]{1,40})/iu.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return new TextDecoder().decode(bytes)
  }
}
