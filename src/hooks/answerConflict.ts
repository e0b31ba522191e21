import type { AfterErrorHook } from 'payload'
import { languageFor } from '../language/languageFor.ts'
import { isConflict } from '../database/isConflict.ts'
import type { Language } from '../language/Language.ts'

/** Seconds after which the same request is worth sending again. */
const retryAfter = 1

const texts: Record<Language, string> = {
  zhHant: '剛剛有另一次寫入改動同一份文件，這一次沒有寫入；請稍候再試一次',
  zhHans: '刚刚有另一次写入改动同一份文件，这一次没有写入；请稍候再试一次',
  en: 'Another write was changing the same document just then, and this one was not made. Wait a moment and send it again.',
}

/**
 * Answers a write conflict with HTTP status 409 and when to try again (`Retry-After`, RFC 9110
 * section 10.2.3), in REST and GraphQL alike: Payload itself retries none and calls each an
 * internal error. Goes last in `hooks.afterError`.
 */
export const answerConflict: AfterErrorHook = ({ error, req, result, graphqlResult }) => {
  if (!isConflict(error)) return
  const message = texts[languageFor(req)]
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(retryAfter))
  const data = { retryAfter }
  return {
    status: 409,
    ...(result && { response: { ...result, errors: [{ name: 'Conflict', message, data }] } }),
    ...(graphqlResult && {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { ...graphqlResult.extensions, name: 'Conflict', statusCode: 409, data },
      },
    }),
  }
}
