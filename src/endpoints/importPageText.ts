import type { Endpoint, PayloadRequest } from 'payload'
import { languageFor } from '../language/languageFor.ts'
import { importPageText, proposePageText, type PageImport } from '../import/importPageText.ts'
import { limits } from '../import/limits.ts'
import type { Resolved } from '../options/options.ts'
import { PageTextError } from '../wire/pageText/PageTextError.ts'
import { mustBe } from './asked.ts'
import { localeIn } from './askedLocale.ts'
import { answeringImport } from './importDesk/answeringImport.ts'
import { importedAnswer } from './importDesk/importedAnswer.ts'
import { isDry } from './importDesk/isDry.ts'
import { mendingIn } from './importDesk/mendingIn.ts'
import { readBody, readJson } from './readBody.ts'
import { refusal } from './refusal.ts'

/**
 * In bytes. JSON may write each byte of the text as six (`\u00e6`), and an editor's decisions come
 * with it.
 */
const jsonLimit = limits.bytes * 6 + 1_000_000
const tooLarge = { code: 'page-too-large', limit: limits.bytes } as const

/**
 * `POST newsroom/import/page-text`, for those who may write: the text of a printed page, as
 * `text/plain` or as JSON `{text, locale?, reading?, mends?, withPage?}`, becomes drafts of theirs.
 * All is stored or nothing. `?dry=1` stores nothing, and answers what would be made; an editor's
 * decisions about that are `mends`, of the `reading` that the editor saw.
 *
 * Answers 201 with the drafts, what to review in each, and the `leftovers`; 200 when there was
 * nothing to make a draft of, or of a trial; 400 for what is no page of text; 409 for decisions about
 * a page that is read otherwise by now; 413 for a page over the limits of an
 * import, with what was not made.
 */
export const importPage = ({ who }: Resolved): Endpoint => ({
  path: '/newsroom/import/page-text',
  method: 'post',
  handler: async (req) => {
    mustBe(who.mayWrite, req)
    const dry = isDry(req)
    const page = { ...(await pageIn(req)), language: languageFor(req) }
    return answering(req, async () => {
      if (dry) return Response.json(await proposePageText(req.payload, page))
      const user = req.user ? { user: req.user } : {}
      return importedAnswer(await importPageText(req.payload, { ...page, ...user }))
    })
  },
})

const answering = (req: PayloadRequest, answer: () => Promise<Response>): Promise<Response> =>
  answeringImport(req, answer, (error) =>
    error instanceof PageTextError
      ? refusal(req, `page-${error.code}`, error.code === 'too-large' ? 413 : 400, megabytes)
      : undefined,
  )

const megabytes = String(limits.bytes / 1_000_000)

type Sent = Pick<PageImport, 'text' | 'locale' | 'mending' | 'withPage'>

async function pageIn(req: PayloadRequest): Promise<Sent> {
  const type = req.headers.get('content-type') ?? ''
  if (!/^application\/json\b/iu.test(type)) {
    const text = decoded(await readBody(req, limits.bytes, tooLarge), type)
    return { text, ...localeIn(req, req.searchParams.get('locale')) }
  }
  const { text, locale, reading, mends, withPage = false } = await readJson(req, jsonLimit, tooLarge)
  if (typeof text !== 'string') throw refusal(req, 'data-missing', 400, 'text')
  if (Buffer.byteLength(text) > limits.bytes) throw refusal(req, 'page-too-large', 413, megabytes)
  if (typeof withPage !== 'boolean') throw refusal(req, 'data-misshapen', 400, 'withPage')
  return {
    text,
    withPage,
    ...localeIn(req, locale ?? req.searchParams.get('locale')),
    ...mendingIn(req, reading, mends),
  }
}

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
