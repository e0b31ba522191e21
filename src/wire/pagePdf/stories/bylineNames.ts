import type { Byline } from '../../../story/types.ts'
import type { FindCredits } from '../../pageText/types.ts'
import { bylinesOf } from '../../pageText/words/bylinesOf.ts'

const LEAD = /^(?:This article is by|By|BY|di|de|da|von|par|por)\s+/u
/** A name set in capitals is written as names are: Ada Stone, not ADA STONE. */
const cased = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name

/** The people whom a byline names, in Latin letters or in Chinese. */
export const bylineNames = (text: string, findCredits: FindCredits): Byline[] => {
  const line = text.replace(/\s*[●•■▶].*$/, '').trim()
  if (!LEAD.test(line)) return bylinesOf(line, findCredits)
  return line
    .replace(LEAD, '')
    .replace(/\.$/, '')
    .split(/,\s*|\s+(?:and|e|y|et|und)\s+/u)
    .map((name) => cased(name.trim()))
    .filter((name) => /^\p{L}/u.test(name) && name.length < 50)
    .map((name) => ({ name, role: 'reporter' }))
}
