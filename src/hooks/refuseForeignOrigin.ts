import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { languageFor } from '../language/languageFor.ts'

const texts = {
  zhHant: '這個請求來自別的網站，不能在這裡登入或改密碼',
  zhHans: '这个请求来自别的网站，不能在这里登录或改密码',
  en: 'This request comes from another site, which cannot log in or change a password here',
}

/**
 * What is done without a login, or makes one: Payload's own check of origins looks at cookies
 * alone.
 */
const guarded: ReadonlySet<string> = new Set([
  'login',
  'refresh',
  'forgotPassword',
  'resetPassword',
  'create',
])

/**
 * On collections of users: refuses a page of another site that would log a browser in, as somebody
 * else perhaps, or make the first account. Nothing is refused to server code, to programs (they
 * send no `Origin`), to whoever is logged in by a key, or where the app names no origins (`csrf`).
 *
 * @throws {APIError} with status 403
 */
export const refuseForeignOrigin: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (guarded.has(operation) && !req.user && isForeign(req))
    throw new APIError(texts[languageFor(req)], 403, undefined, true)
}

/** Origins are compared as Payload compares them for a cookie (`auth/extractJWT.js`, 3.90). */
function isForeign({ headers, payload }: PayloadRequest): boolean {
  const { csrf } = payload.config
  const origin = headers?.get('Origin')
  return Boolean(origin) && csrf.length > 0 && !csrf.includes(origin ?? '')
}
