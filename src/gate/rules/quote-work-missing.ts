import { always, type Rule } from './Rule.ts'

/** A quote box that names neither the work (出處) nor the speaker. */
export const quoteWorkMissing: Rule = {
  modes: always,
  sidebar: ({ kind, quote, locale }, context) =>
    kind === 'quote' && context.silent(quote.work) && context.silent(quote.speaker)
      ? [{ path: 'quote.work', locale, actual: quote.work }]
      : [],
}
