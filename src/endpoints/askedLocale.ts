import type { PayloadRequest } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Locale } from '../story/types.ts'
import { refusal } from './refusal.ts'

/**
 * The locale that a route is asked for, as a member to add; nothing where none is.
 *
 * @throws {APIError} 400 `locale-unknown`
 */
export const localeIn = (req: PayloadRequest, asked: unknown): { locale?: Locale } =>
  asked === null || asked === undefined ? {} : { locale: askedLocale(req, asked) }

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
