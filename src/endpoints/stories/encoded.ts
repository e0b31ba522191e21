import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A coding that is known here (RFC 9110, section 8.4.1; RFC 7932). */
export type Coding = 'br' | 'gzip'

/** Smaller answers gain nothing: they go out in one packet in any case. */
const floor = 1_024

/** A middling effort: half of the time of the best for a few percent more bytes. */
const efforts = { br: 5, gzip: 6 }

/**
 * The coding in which an answer goes out, by what the reader takes; nothing for one that takes none.
 *
 * @param accepted `Accept-Encoding` as it came (RFC 9110, section 12.5.3)
 */
export function codingFor(accepted: string | null): Coding | undefined {
  const weights = new Map(
    (accepted ?? '').split(',').map((one): [string, number] => {
      const [name = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((part) => part.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
    }),
  )
  const weightOf = (name: Coding) => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gz] = [weightOf('br'), weightOf('gzip')]
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gzip' : undefined
}

/** A text as bytes, coded where that is worth it. */
export async function encoded(
  text: string,
  coding: Coding | undefined,
): Promise<{ bytes: Uint8Array; coding?: Coding }> {
  const bytes = new TextEncoder().encode(text)
  if (coding === undefined || bytes.byteLength < floor) return { bytes }
  const coded =
    coding === 'br'
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: efforts.br } })
      : await zip(bytes, { level: efforts.gzip })
  return { bytes: coded, coding }
}
