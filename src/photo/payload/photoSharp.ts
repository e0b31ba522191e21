import { readFile } from 'node:fs/promises'
import type { SharpDependency } from 'payload'
import type { Metadata, OutputInfo, Sharp } from 'sharp'
import type { FileMetadata } from '../../story/types.ts'
import { buildXmp } from '../metadata/embed/buildXmp.ts'
import { checkImage } from '../metadata/image/checkImage.ts'
import { embedWords } from '../metadata/embed/embedWords.ts'
import { readFileMetadata } from '../metadata/read/readFileMetadata.ts'

/** What is known of one picture on its way through sharp. */
interface Passage {
  /** What it is made from, shared by all its clones: read, checked and understood once. */
  source: { input: unknown; bytes?: Promise<Buffer> }
  /** The format it was last told to become. */
  format?: string
  /** Whether anything but turning it upright was asked for. */
  changed: boolean
  /** Set for a photo of the newsroom: the words it shall carry, given its own. */
  words?: (own: FileMetadata) => FileMetadata
}

/** Which passage a `metadata()` answer came from: Payload shows it, with the request, to `upload.withMetadata`. */
const passages = new WeakMap<Metadata, Passage>()

/** Bytes already found to be a sound picture, and what they say: one check and one reading for all sizes. */
const known = new WeakMap<Buffer, Promise<FileMetadata>>()

/** What leaves the picture as it was. */
const HARMLESS = new Set(['rotate', 'autoOrient', 'metadata', 'clone', 'stats'])

/** Remembers that these bytes were checked, and what they say. */
export function rememberPhoto(bytes: Buffer, own: FileMetadata): void {
  known.set(bytes, Promise.resolve(own))
}

/**
 * Says that the picture this `metadata()` answer came from is one of the newsroom's photos: what sharp makes of it carries
 * these words, in XMP and (JPEG) IPTC.
 *
 * @throws {Error} when Payload's `sharp` is not the one `photoSharp` made: then no derivative would carry its credit.
 */
export function carryWords(metadata: Metadata, words: (own: FileMetadata) => FileMetadata): void {
  const passage = passages.get(metadata)
  if (!passage) {
    throw new Error(
      'payload-newsroom: the config\'s "sharp" was replaced after newsroom() ran, so photos would lose their credit. ' +
        'Set "sharp" in the config that newsroom() is given.',
    )
  }
  passage.words = words
}

async function read(input: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(input)) return input
  if (typeof input === 'string') return readFile(input)
  throw new TypeError('A photo reaches sharp as a buffer or a path')
}

/** Files that came another way than an upload (a URL, an older row) are checked here, before they are decoded. */
async function ownWords(bytes: Buffer): Promise<FileMetadata> {
  const before = known.get(bytes)
  if (before) return before
  const reading = checkImage(bytes).then(async () => (await readFileMetadata(bytes)).metadata)
  known.set(bytes, reading)
  return reading
}

/**
 * An original is kept byte for byte: Payload would encode TIFF and WebP again, and lossily. Its sides are those that people
 * see (EXIF's orientation turns them), which focal point and layout count on.
 */
async function untouched(target: Sharp, bytes: Buffer): Promise<{ data: Buffer; info: OutputInfo }> {
  const { autoOrient, format, channels, hasAlpha } = await target.metadata()
  const { width, height } = autoOrient
  return {
    data: bytes,
    info: { format, width, height, channels, hasAlpha, premultiplied: false, size: bytes.length },
  }
}

async function render(target: Sharp, passage: Passage): Promise<{ data: Buffer; info: OutputInfo }> {
  const bytes = await (passage.source.bytes ??= read(passage.source.input))
  const own = await ownWords(bytes)
  if (!passage.changed) return untouched(target, bytes)
  const words = passage.words?.(own) ?? own
  // JPEG has no transparency, and sharp's stand-in for it is black.
  if (passage.format === 'jpeg') target.flatten({ background: '#ffffff' })
  // PNG and TIFF (a cropped original) take their XMP from sharp; JPEG and WebP get it, and IPTC, from embedWords.
  const { data, info } = await target.withXmp(buildXmp(words)).toBuffer({ resolveWithObject: true })
  const embedded = embedWords(data, words)
  known.set(embedded, Promise.resolve(words))
  return { data: embedded, info: { ...info, size: embedded.length } }
}

async function toBuffer(target: Sharp, passage: Passage, args: readonly unknown[]): Promise<unknown> {
  const [options] = args
  const withInfo = typeof options === 'object' && options !== null && 'resolveWithObject' in options
  if (!passage.words) return Reflect.apply(target.toBuffer, target, args)
  const result = await render(target, passage)
  return withInfo ? result : result.data
}

async function metadata(target: Sharp, passage: Passage): Promise<Metadata> {
  const found = await target.metadata()
  passages.set(found, passage)
  return found
}

function call(target: Sharp, passage: Passage, name: string, args: readonly unknown[]): unknown {
  if (name === 'toBuffer') return toBuffer(target, passage, args)
  if (name === 'metadata' && args.length === 0) return metadata(target, passage)
  if (name === 'toFormat' && typeof args[0] === 'string')
    passage.format = args[0] === 'jpg' ? 'jpeg' : args[0]
  if (!HARMLESS.has(name)) passage.changed = true
  const result: unknown = Reflect.apply(Reflect.get(target, name), target, args)
  if (result === target) return follow(target, passage)
  return name === 'clone' ? follow(result as Sharp, { ...passage }) : result // sharp: clone() gives a Sharp.
}

/** The same sharp instance, with its passage kept through chaining and cloning. */
function follow(target: Sharp, passage: Passage): Sharp {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function' || typeof name !== 'string') return value
      return (...args: unknown[]) => call(target, passage, name, args)
    },
  })
}

/**
 * Payload's `sharp`, with one thing added: what is made of a newsroom's photo carries its caption, credit and copyright,
 * before Payload writes it to the disk or hands it to a storage adapter. (Payload has no hook between making a size and
 * writing it, and sharp itself writes no IPTC.) Pictures of other collections pass through as they are.
 */
export function photoSharp(sharp: SharpDependency): SharpDependency {
  return (input, options) => follow(sharp(input, options), { source: { input }, changed: false })
}
