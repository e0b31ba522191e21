/**
 * The schemes a link of a story may have. Everything else a browser would run, open or fetch on its
 * own terms.
 */
const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * What the URL parser of browsers takes out before it reads (WHATWG URL, 4.4): controls at the
 * ends, tabs and breaks within.
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

/** How often one spelling is looked for inside another. */
const deepest = 4

/**
 * Whether a link's address is one that readers may be given: `http`, `https`, `mailto`, `tel`, or a
 * path on the same site.
 *
 * Refused are every other scheme (`javascript:`, `data:`, `vbscript:`), addresses that name a host
 * without a scheme (`//host`, `/\host`), and any of these behind controls, blanks, character
 * references or percent signs, in whichever case: somebody further on may read what a browser would
 * not.
 */
export function isSafeUrl(url: string): boolean {
  return spellings(url).every((spelling) => isPlainlySafe(spelling))
}

function isPlainlySafe(url: string): boolean {
  const read = url.replace(ignored, '').replaceAll('\\', '/')
  if (read.startsWith('//')) return false
  // Up to the first of these a colon ends a scheme (RFC 3986, 4.2).
  const [first = ''] = read.split(/[/?#]/u, 1)
  const colon = first.indexOf(':')
  return colon < 0 || schemes.has(first.slice(0, colon).toLowerCase())
}

/** The address as it stands and as each further reader may take it. */
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
 * One byte at a time: a broken sequence elsewhere must not hide what stands here. Only ASCII can
 * spell a scheme.
 */
const percentDecoded = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
