/**
 * The characters of a font's codes, from its ToUnicode CMap (ISO 32000-1, 9.10.3): single ones and
 * ranges.
 */
export function readToUnicode(cmap: string): Map<number, string> {
  const glyphs = new Map<number, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu)) {
      glyphs.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) range(block, glyphs)
  return glyphs
}

function range(block: string, glyphs: Map<number, string>): void {
  for (const [, first = '', last = '', text = ''] of block.matchAll(
    /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/gu,
  )) {
    const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    const start = utf16(text)
    const head = start.slice(0, -1)
    for (let code = from; code <= to; code++)
      glyphs.set(code, head + String.fromCharCode(start.charCodeAt(start.length - 1) + code - from))
  }
}

/** The text of UTF-16BE in hexadecimal. */
export const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)))
