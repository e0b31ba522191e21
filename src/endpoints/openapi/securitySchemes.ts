import type { SanitizedConfig } from 'payload'
import type { DocumentMessages } from './messages/DocumentMessages.ts'
import type { SecurityScheme } from './OpenApi.ts'

/**
 * How a program or a person says who asks, as Payload reads it (payload 3.90,
 * `auth/strategies/apiKey.js` and `auth/extractJWT.js`): in `Authorization` a key of each collection
 * whose users have keys, or the token of a login; or the cookie of a login.
 */
export function securitySchemes(
  { collections, cookiePrefix }: Pick<SanitizedConfig, 'collections' | 'cookiePrefix'>,
  { apiKey, jwt, cookie }: Pick<DocumentMessages, 'apiKey' | 'jwt' | 'cookie'>,
): Record<string, SecurityScheme> {
  const header = (description: string): SecurityScheme => ({
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description,
  })
  const withKeys = collections.filter(({ auth }) => Boolean(auth?.useAPIKey))
  return {
    ...Object.fromEntries(withKeys.map(({ slug }) => [`key.${slug}`, header(apiKey(slug))])),
    login: header(jwt),
    cookie: { type: 'apiKey', in: 'cookie', name: `${cookiePrefix}-token`, description: cookie },
  }
}
