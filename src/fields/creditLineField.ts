import type { Field, FieldHook, PayloadRequest } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { registerOf } from '../attribution/registerOf.ts'
import type { KnownSource } from '../attribution/KnownSource.ts'
import { localesOf } from '../options/localesOf.ts'
import type { Resolved } from '../options/options.ts'
import { label } from '../language/label.ts'
import {
  creditLine,
  fromArticle,
  fromPhoto,
  LOCALIZED,
  pickLocale,
  type FromOptions,
} from '../story/index.ts'
import { ownRow, type OwnNames } from '../story/stored/own/ownRow.ts'
import { sourceLookup } from '../story/stored/sourceLookup.ts'
import { filled } from './filled.ts'
import type { Row } from '../rows/readable.ts'

/** The locale a request reads in; the default one when it reads all of them. */
function localeOf(req: PayloadRequest, options: Resolved): string {
  const locales = localesOf(req.payload, options)
  return locales.find((locale) => locale === req.locale) ?? locales[0]
}

const optionsFor = (
  locale: string,
  { timeZone }: Resolved,
  sources: readonly KnownSource[],
): FromOptions => ({ locale, timeZone, sourceOf: sourceLookup(sources) })

/**
 * The finished credit of a photo's row in the default locale, from memory; empty where it credits
 * nobody.
 */
export async function photoCreditLine(row: Row, req: PayloadRequest, options: Resolved): Promise<string> {
  const [locale] = localesOf(req.payload, options)
  const sources = await guardOf(req.payload).book.recent(req)
  const photo = fromPhoto(
    { credits: row.credits, via: row.via, photographer: row.photographer },
    optionsFor(locale, options, sources),
  )
  return creditLine(photo, registerOf(sources).compiled)
}

/** Only what the line is made of: reading a long body for it would make every list slow. */
const articleCreditLine =
  (options: Resolved, names?: OwnNames): FieldHook =>
  async ({ data, req }) => {
    const document = (data ?? {}) as Row // Payload types a document by the app's own types
    const { attribution, house, byline } = names ? ownRow(document, names) : document
    if (attribution === undefined) return undefined
    const locale = localeOf(req, options)
    const sources = await guardOf(req.payload).book.recent(req)
    const row = pickLocale({ attribution, house, byline }, locale, LOCALIZED.articles)
    return creditLine(fromArticle(row, optionsFor(locale, options, sources)), registerOf(sources).compiled)
  }

/** What `creditLine` is made of, so that it is there whatever fields a reader selects. */
export function creditLineNeeds(names?: OwnNames): Record<string, true> {
  const parts = ['attribution', 'house', 'byline']
  const fields = parts.flatMap((part): readonly string[] => (names ? (names[part] ?? []) : [part]))
  return Object.fromEntries(fields.map((path) => [path.split('.')[0], true as const]))
}

/**
 * `creditLine`: the finished wording of an article's attribution in the locale read (「據新華社報道」),
 * made from the sources held in memory: no query per row, and never empty where there is a credit.
 */
export const creditLineField = (options: Resolved, names?: OwnNames): Field => ({
  name: 'creditLine',
  type: 'text',
  virtual: true,
  label: label('署名', '署名', 'Credit line'),
  // Switched off, the field stays and says nothing: the sources are held by the guard.
  hooks: { afterRead: options.disabled ? [] : [articleCreditLine(options, names)] },
  admin: {
    readOnly: true,
    disableBulkEdit: true,
    position: 'sidebar',
    condition: filled('creditLine'),
    description: label(
      '由出處自動寫成；每種輸出都帶著它。',
      '由出处自动写成；每种输出都带着它。',
      'Written from the attribution; every output carries it.',
    ),
  },
})
