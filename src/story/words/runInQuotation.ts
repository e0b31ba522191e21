import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Sidebar } from '../types.ts'
import { quoted } from './quoted.ts'

/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The quotation of a box as the sentence in which the box tells it: 「…」出自荀子《勸學》，意思是…, in the box's own
 * words (`QuoteIn.from`). Empty where line, work and gloss are set apart.
 */
export function runInQuotation({
  quote,
  quoteIn,
  locale,
}: Pick<Sidebar, 'quote' | 'quoteIn' | 'locale'>): string {
  const { text, gloss } = quote
  if (!quoteIn || isBlank(quoteIn.from)) return ''
  const space = UNSPACED.test(quoteIn.from) ? '' : ' '
  const joint = isBlank(gloss) ? '' : space === '' ? '，' : ','
  const [before = '', after = joint] = quoteIn.from.split(/…+/u, 2)
  const named = [quote.work.includes(quote.speaker.trim()) ? '' : quote.speaker, quote.work]
  const source = named.filter((name) => !isBlank(name)).join(space)
  const head = [quoted(text, locale), before.trim(), source].filter((part) => part !== '').join(space)
  return `${head}${after.trim()}${isBlank(gloss) ? '' : `${space}${gloss.trim()}`}`
}
