/**
 * The schemes that a story's link may have. With another a browser could run code, or open or fetch
 * something unexpected.
 */
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * Characters that a browser's URL parser removes first (WHATWG URL, 4.4): control characters at the
 * ends, tabs and line breaks inside; and other invisible ones.
 */
const ignored = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu

/** The named character references that can hide a scheme; numbers hide every character. */
const named: Readonly<Record<string, string>> = {
  colon: ':',
  tab: '',
  newline: '',
  sol: '/',
  bsol: '\\',
  amp: '&',
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(colon|tab|newline|sol|bsol|amp));?/giu

/** How many nested encodings are decoded. */
const deepest = 4

/**
 * Whether a link's address is one that readers may be given: `http`, `https`, `mailto`, `tel`, or a
 * path on the same site.
 *
 * Refused are every other scheme (`javascript:`, `data:`, `vbscript:`), addresses that name a host
 * without a scheme (`//host`, `/\host`), and every one of these hidden by control characters,
 * blanks, character references or percent-encoding, in upper or lower case: a program that
 * processes the link later may decode what a browser would not.
 */
export function isSafeUrl(url: string): boolean {
  return spellings(url).every((spelling) => isPlainlySafe(spelling))
}

function isPlainlySafe(url: string): boolean {
  const read = url.replace(ignored, '').replaceAll('\\', '/')
  if (read.startsWith('//')) return false
  // A colon before the first of these ends a scheme (RFC 3986, 4.2).
  const [first = ''] = read.split(/[/?#]/u, 1)
  const colon = first.indexOf(':')
  return colon < 0 || schemes.has(first.slice(0, colon).toLowerCase())
}

/**
 * The address as it stands, and each reading of it that another program may arrive at by decoding.
 */
function spellings(url: string): string[] {
  const found = [url.normalize('NFKC'), url]
  for (let depth = 0, last = url; depth < deepest; depth++) {
    const next = percentDecoded(withoutReferences(last)).normalize('NFKC')
    if (next === last) break
    found.push(next)
    last = next
  }
  return found
}

const withoutReferences = (text: string): string =>
  text.replace(reference, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? ''
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

/**
 * Decodes one byte at a time, so that an invalid sequence elsewhere hides nothing. Only ASCII can
 * spell a scheme.
 */
const percentDecoded = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
