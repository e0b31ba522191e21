import { inflateSync } from 'node:zlib'
import type { FileBlocks } from './FileBlocks.ts'

const SIGNATURE_BYTES = 8

/** More than any words need: a few kilobytes of deflated zeroes must not become gigabytes. */
const MOST_BYTES = 4 * 1024 * 1024

const XMP = 'XML:com.adobe.xmp'
/**
 * ImageMagick's way to keep other formats' blocks: a name, a length, and the bytes in hexadecimal
 * digits.
 */
const RAW_PROFILE = /^Raw profile type (\w+)$/

interface Text {
  keyword: string
  text: Buffer
}

/**
 * PNG (third edition) 5.3: every chunk of the file, those after the pixels too. A file cut off
 * gives what came before.
 */
function* chunksOf(png: Buffer): Generator<{ name: string; data: Buffer }> {
  let at = SIGNATURE_BYTES
  while (at + 12 <= png.length) {
    const length = png.readUInt32BE(at)
    const end = at + 8 + length
    if (end > png.length) return
    yield { name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) }
    at = end + 4
  }
}

const inflated = (data: Buffer): Buffer => inflateSync(data, { maxOutputLength: MOST_BYTES })

/** Splits at a NUL: what is before it, and what is behind it. */
function cut(data: Buffer): [string, Buffer] {
  const end = data.indexOf(0)
  return end < 0
    ? [data.toString('latin1'), Buffer.alloc(0)]
    : [data.toString('latin1', 0, end), data.subarray(end + 1)]
}

/**
 * iTXt: keyword, whether it is deflated, how, its language, the keyword translated, the text (PNG
 * 11.3.3.4).
 */
function internationalText(data: Buffer): Text {
  const [keyword, rest] = cut(data)
  const [, afterLanguage] = cut(rest.subarray(2))
  const [, text] = cut(afterLanguage)
  return { keyword, text: rest[0] === 1 ? inflated(text) : text }
}

function textIn(name: string, data: Buffer): Text | undefined {
  if (name === 'iTXt') return internationalText(data)
  const [keyword, text] = cut(data)
  if (name === 'tEXt') return { keyword, text }
  return name === 'zTXt' ? { keyword, text: inflated(text.subarray(1)) } : undefined
}

/** Behind the name and the length, which are for people, only the digits count. */
function unhex(profile: Buffer): Buffer {
  const [, , ...lines] = profile.toString('latin1').trimStart().split('\n')
  return Buffer.from(lines.join('').replace(/\s/g, ''), 'hex')
}

const withoutName = (block: Buffer, name: string): Buffer =>
  block.toString('latin1', 0, name.length) === name ? block.subarray(name.length) : block

/** What was found so far; a later block of a kind is put behind an earlier one. */
interface Found {
  exif?: Buffer
  xmp: Buffer[]
  iptc: Buffer[]
  texts: Map<string, Buffer>
}

function addProfile(found: Found, type: string, block: Buffer): void {
  const exif = withoutName(block, 'Exif\0\0')
  const packet = withoutName(block, 'http://ns.adobe.com/xap/1.0/\0')
  if (type === 'iptc' || type === '8bim') found.iptc.push(block)
  else if (type === 'xmp' || packet.length < block.length) found.xmp.push(packet)
  else if (type === 'exif' || exif.length < block.length) found.exif ??= exif
}

function addText(found: Found, { keyword, text }: Text): void {
  const type = RAW_PROFILE.exec(keyword)?.[1]
  if (keyword === XMP) found.xmp.push(text)
  else if (type !== undefined) addProfile(found, type.toLowerCase(), unhex(text))
  else if (!found.texts.has(keyword)) found.texts.set(keyword, text)
}

/**
 * The words' blocks of a PNG: XMP in iTXt, EXIF in eXIf, what ImageMagick keeps in raw profiles,
 * and PNG's own texts, wherever they stand.
 *
 * @throws {Error} when a compressed text is damaged or inflates beyond 4 MB.
 */
export function pngBlocks(png: Buffer): FileBlocks {
  const found: Found = { xmp: [], iptc: [], texts: new Map() }
  for (const { name, data } of chunksOf(png)) {
    if (name === 'eXIf') found.exif = withoutName(data, 'Exif\0\0')
    const text = textIn(name, data)
    if (text) addText(found, text)
  }
  return found
}
