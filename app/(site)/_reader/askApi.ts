import configPromise from '@payload-config'
import { handleEndpoints } from 'payload'
import { storiesPath } from '../../../src/gate/kept/make/siteOf.ts'
import type { Locale } from '../../../src/story/types.ts'
import type { Newsroom } from './newsroomFor.ts'

/** A question to the API. */
export interface Question {
  /** Below `stories`: nothing for the list, `/harbour-tram` for one. */
  path?: string
  locale: Locale
  /** What is undefined is not asked. */
  query?: Record<string, string | undefined>
}

/** What the API answered. */
export interface ApiAnswer {
  status: number
  headers: Headers
  /** The JSON; undefined where there is none. */
  body: unknown
}

/**
 * Asks the reader's API as anybody on the street does, without a cookie, in this process: the same
 * route and the same checks, and no way over the network. Where readers need a key the site has its
 * own, of a consumer: `NEWSROOM_SITE_KEY`.
 */
export async function askApi(
  { config, site }: Pick<Newsroom, 'config' | 'site'>,
  { path = '', locale, query = {} }: Question,
): Promise<ApiAnswer> {
  const url = new URL(`${config.routes.api}/${storiesPath(config.collections)}${path}`, site.origin)
  for (const [name, value] of Object.entries({ ...query, locale }))
    if (value !== undefined) url.searchParams.set(name, value)
  // What is wrong with a question is told in the language of the page.
  const request = new Request(url, { headers: { 'Accept-Language': locale, ...keyOf(config) } })
  const response = await handleEndpoints({ config: configPromise, path: url.pathname, request })
  const { status, headers } = response
  return { status, headers, body: await jsonOf(response) }
}

const keyOf = ({ admin }: Newsroom['config']): Record<string, string> => {
  const key = process.env.NEWSROOM_SITE_KEY
  return key ? { Authorization: `${admin.user} API-Key ${key}` } : {}
}

const jsonOf = async (response: Response): Promise<unknown> => {
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/u.test(response.headers.get('content-type') ?? '')
  return response.status !== 301 && isJson ? response.json() : undefined
}
