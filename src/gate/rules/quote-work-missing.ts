import { always, type Rule } from './Rule.ts'

/** A quote box that names neither the work (出處) nor the speaker. */
export const quoteWorkMissing: Rule = {
  modes: always,
  sidebar: ({ kind, quote, locale }, desk) =>
    kind === 'quote' && desk.silent(quote.work) && desk.silent(quote.speaker)
      ? [{ path: 'quote.work', locale, actual: quote.work }]
      : [],
}
