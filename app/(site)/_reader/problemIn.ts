import { isRecord } from '../../../src/rows/isRecord.ts'
import type { Locale } from '../../../src/story/types.ts'
import type { ApiAnswer } from './askApi.ts'

/** Why readers find nothing. */
export type Problem =
  /** They had it and no longer do; since when (ISO 8601). */
  | { kind: 'gone'; status: 410; at?: string }
  /** Not in this locale, but in these. */
  | { kind: 'elsewhere'; status: 404; locales: readonly Locale[] }
  | { kind: 'absent'; status: 404 }
  /** A page for those who work here. */
  | { kind: 'staffOnly'; status: 403 }
  /** The question was wrong, or the server is: what the API says of it. */
  | { kind: 'failed'; status: number; detail?: string }

/** A refusal of the API (RFC 9457) as a page tells it. */
export function problemIn({ status, body }: Pick<ApiAnswer, 'status' | 'body'>): Problem {
  const { removed, locales, detail } = isRecord(body) ? body : {}
  if (status === 410) {
    const at = isRecord(removed) ? removed.at : undefined
    return { kind: 'gone', status, ...(typeof at === 'string' && { at }) }
  }
  if (status !== 404) return { kind: 'failed', status, ...(typeof detail === 'string' && { detail }) }
  const others = Array.isArray(locales) ? locales.filter((one) => typeof one === 'string') : []
  return others.length > 0 ? { kind: 'elsewhere', status, locales: others } : { kind: 'absent', status }
}
