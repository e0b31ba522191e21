import type { PayloadRequest } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Locale } from '../story/types.ts'
import { refusal } from './refusal.ts'

/**
 * A locale of the app, as a route is asked for it.
 *
 * @throws {APIError} 400 `locale-unknown`, naming those that there are
 */
export function askedLocale(req: PayloadRequest, asked: unknown): Locale {
  const locales = guardOf(req.payload).locales()
  const locale = locales.find((one) => one === asked)
  if (locale !== undefined) return locale
  throw refusal(req, 'locale-unknown', 400, locales.join(', '))
}
