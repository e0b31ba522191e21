import type { Endpoint, PayloadRequest } from 'payload'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { languageFor } from '../../language/languageFor.ts'
import { languageTags, type Language } from '../../language/Language.ts'
import { answer } from '../stories/answer/answer.ts'
import { originOf } from '../stories/asked/originOf.ts'
import { tagOf } from '../stories/answer/tagOf.ts'
import { askedBy } from '../stories/asked/Parameter.ts'
import { readersRoute } from '../stories/readersRoute.ts'
import { documentParameters } from './documentParameters.ts'
import { documentMessages } from './messages/index.ts'
import { documentOf, type Routes } from './documentOf.ts'
import type { OpenApi } from './OpenApi.ts'
import { documentPage } from './page/documentPage.ts'

/**
 * `GET newsroom/openapi.json` and `GET newsroom/docs`: what the newsroom's routes take and give, for
 * programs and for people.
 *
 * @param routes those that are registered beside these two
 */
export function documentEndpoints(routes: Routes): Endpoint[] {
  const own: Endpoint[] = [
    ...readersRoute('/newsroom/openapi.json', (req) => asJson(req, all())),
    ...readersRoute('/newsroom/docs', (req) => asPage(req, all())),
  ]
  const all = (): Routes => ({ ...routes, root: [...routes.root, ...own] })
  return own
}

async function asJson(req: PayloadRequest, routes: Routes): Promise<Response> {
  const { document } = await documentFor(req, routes)
  return answered(req, JSON.stringify(document))
}

async function asPage(req: PayloadRequest, routes: Routes): Promise<Response> {
  const { document, language } = await documentFor(req, routes)
  const page = documentPage(document, {
    words: documentMessages[language].page,
    language: languageTags[language],
  })
  const response = answered(req, page, 'text/html; charset=utf-8')
  // Nothing but the page's own style: no script, no picture, nothing from elsewhere.
  response.headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
  return response
}

async function documentFor(
  req: PayloadRequest,
  routes: Routes,
): Promise<{ document: OpenApi; language: Language }> {
  const guard = guardOf(req.payload)
  const asked = await askedBy(req, guard, documentParameters)
  const language = asked.locale ?? languageFor(req)
  const words = documentMessages[language]
  const { config } = req.payload
  const described = { guard, config, origin: originOf(req), language: languageTags[language], words }
  return { document: documentOf(described, routes), language }
}

function answered(req: PayloadRequest, text: string, type?: string): Response {
  const response = answer(req, { text: () => text, tag: tagOf(text), ...(type !== undefined && { type }) })
  response.headers.append('Vary', 'Accept-Language')
  return response
}
