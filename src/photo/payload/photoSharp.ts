import { readFile } from 'node:fs/promises'
import type { SharpDependency } from 'payload'
import type { Metadata, OutputInfo, Sharp } from 'sharp'
import { isRecord } from '../../rows/isRecord.ts'
import type { FileMetadata } from '../../story/types.ts'
import { buildXmp } from '../metadata/embed/buildXmp.ts'
import { checkImage } from '../metadata/image/checkImage.ts'
import { embedWords } from '../metadata/embed/embedWords.ts'
import { sniffType } from '../metadata/image/fileTypes.ts'
import { openPicture } from '../metadata/image/openPicture.ts'
import { readFileMetadata } from '../metadata/read/readFileMetadata.ts'
import { coverRegion } from './coverRegion.ts'
import type { FocalPoint, Region } from './coverRegion.ts'

/** One thing that sharp was asked to do. */
interface Call {
  name: string
  args: readonly unknown[]
}

/** What is known of one picture on its way through sharp. */
interface Passage {
  /** What it is made from, shared by all its clones: read, checked and understood once. */
  source: { input: unknown; bytes?: Promise<Buffer> }
  /** Whatever was asked but to turn it upright, in order. */
  calls: readonly Call[]
  /**
   * Set for a photo of the newsroom: the words it shall carry, given its own, and what it is cut
   * around.
   */
  photo?: { words: (own: FileMetadata) => FileMetadata; focal: FocalPoint }
}

/**
 * Which passage a `metadata()` answer came from: Payload shows it, with the request, to
 * `upload.withMetadata`.
 */
const passages = new WeakMap<Metadata, Passage>()

/**
 * Bytes already found to be a sound picture, and what they say: one check and one reading for all
 * sizes.
 */
const known = new WeakMap<Buffer, Promise<FileMetadata>>()

/** What leaves the picture as it was. */
const HARMLESS = new Set(['rotate', 'autoOrient', 'metadata', 'clone', 'stats'])

/** Remembers that these bytes were checked, and what they say. */
export function rememberPhoto(bytes: Buffer, own: FileMetadata): void {
  known.set(bytes, Promise.resolve(own))
}

/**
 * Says that the picture this `metadata()` answer came from is one of the newsroom's photos: what
 * sharp makes of it carries these words, in XMP and (JPEG) IPTC, and is cut around this point.
 *
 * @throws {Error} when Payload's `sharp` is not the one `photoSharp` made: then no derivative would
 *   carry its credit.
 */
export function carryWords(
  metadata: Metadata,
  words: (own: FileMetadata) => FileMetadata,
  focal: FocalPoint = { x: 50, y: 50 },
): void {
  const passage = passages.get(metadata)
  if (!passage) {
    throw new Error(
      'payload-newsroom: the config\'s "sharp" was replaced after newsroom() ran, so photos would lose their credit. ' +
        'Set "sharp" in the config that newsroom() is given.',
    )
  }
  passage.photo = { words, focal }
}

async function read(input: unknown): Promise<Buffer> {
  if (Buffer.isBuffer(input)) return input
  if (typeof input === 'string') return readFile(input)
  throw new TypeError('A photo reaches sharp as a buffer or a path')
}

/**
 * Files that came another way than an upload (a URL, an older row) are checked here, before they
 * are decoded.
 */
async function ownWords(bytes: Buffer): Promise<FileMetadata> {
  const before = known.get(bytes)
  if (before) return before
  const reading = checkImage(bytes).then(async () => (await readFileMetadata(bytes)).metadata)
  known.set(bytes, reading)
  return reading
}

/**
 * An original is kept byte for byte: Payload would encode TIFF and WebP again, and lossily. Its
 * sides are those that people see (EXIF's orientation turns them), which focal point and layout
 * count on.
 */
async function untouched(target: Sharp, bytes: Buffer): Promise<{ data: Buffer; info: OutputInfo }> {
  const { autoOrient, format, channels, hasAlpha } = await target.metadata()
  const { width, height } = autoOrient
  return {
    data: bytes,
    info: { format, width, height, channels, hasAlpha, premultiplied: false, size: bytes.length },
  }
}

const formatOf = ({ calls }: Passage): unknown => {
  const format = calls.findLast(({ name }) => name === 'toFormat')?.args[0]
  return format === 'jpg' ? 'jpeg' : format
}

/** A part chosen in whole per cent may reach a pixel over the edge, where sharp would refuse it. */
function inside(part: Region, { width, height }: { width: number; height: number }): Region {
  const left = Math.min(Math.max(part.left, 0), width - 1)
  const top = Math.min(Math.max(part.top, 0), height - 1)
  return { left, top, width: Math.min(part.width, width - left), height: Math.min(part.height, height - top) }
}

const isCover = (size: unknown): size is { width: number; height: number } =>
  isRecord(size) && size.fit === 'cover' && typeof size.width === 'number' && typeof size.height === 'number'

/**
 * Does again to a picture what was asked of another instance. Two things are done better: a part is
 * kept within the picture, and a size that must be filled is cut around the focal point, which
 * Payload does not look at where the picture is narrower or lower than the size
 * (`image-resizing/getImageResizeAction.js`, 3.90).
 */
function replay(image: Sharp, { calls, photo }: Passage, sides: { width: number; height: number }): void {
  for (const { name, args } of calls) {
    const [first] = args
    const isFirst = !calls.some((call) => call.name === 'extract')
    if (name === 'resize' && isCover(first) && isFirst && photo) {
      const { width, height } = first
      image
        .extract(coverRegion(sides, first, photo.focal))
        .resize({ width, height, withoutEnlargement: true })
    } else if (name === 'extract' && calls[0]?.name === 'extract') {
      image.extract(inside(first as Region, sides)) // sharp: extract takes a region.
    } else {
      Reflect.apply(Reflect.get(image, name), image, args)
    }
  }
}

async function render(target: Sharp, passage: Passage): Promise<{ data: Buffer; info: OutputInfo }> {
  const bytes = await (passage.source.bytes ??= read(passage.source.input))
  const own = await ownWords(bytes)
  if (passage.calls.length === 0) return untouched(target, bytes)
  const words = passage.photo?.words(own) ?? own
  const image = await openPicture(bytes)
  replay(image, passage, (await target.metadata()).autoOrient)
  // JPEG has no transparency, and sharp's stand-in for it is black.
  if (formatOf(passage) === 'jpeg') image.flatten({ background: '#ffffff' })
  // A part of an original stays an original: not at the quality that sharp takes for granted.
  if (formatOf(passage) === undefined && sniffType(bytes) === 'image/jpeg') image.jpeg(ORIGINAL_JPEG)
  // PNG and TIFF (a cropped original) take their XMP from sharp; JPEG and WebP get it, and IPTC,
  // from embedWords.
  const { data, info } = await image.withXmp(buildXmp(words)).toBuffer({ resolveWithObject: true })
  const embedded = embedWords(data, words)
  known.set(embedded, Promise.resolve(words))
  return { data: embedded, info: { ...info, size: embedded.length } }
}

const ORIGINAL_JPEG = { quality: 92, chromaSubsampling: '4:4:4' } as const

async function toBuffer(target: Sharp, passage: Passage, args: readonly unknown[]): Promise<unknown> {
  const [options] = args
  const withInfo = typeof options === 'object' && options !== null && 'resolveWithObject' in options
  if (!passage.photo) return Reflect.apply(target.toBuffer, target, args)
  const result = await render(target, passage)
  return withInfo ? result : result.data
}

/** The sides as people see them: Payload measures, crops and cuts by what it is told here. */
async function metadata(target: Sharp, passage: Passage): Promise<Metadata> {
  const { orientation: _, ...found } = await target.metadata()
  const upright: Metadata = { ...found, ...found.autoOrient }
  passages.set(upright, passage)
  return upright
}

function call(target: Sharp, passage: Passage, name: string, args: readonly unknown[]): unknown {
  if (name === 'toBuffer') return toBuffer(target, passage, args)
  if (name === 'metadata' && args.length === 0) return metadata(target, passage)
  const result: unknown = Reflect.apply(Reflect.get(target, name), target, args)
  if (name === 'clone') return follow(result as Sharp, { ...passage }) // sharp: clone() gives a Sharp.
  if (result !== target) return result
  if (!HARMLESS.has(name)) passage.calls = [...passage.calls, { name, args }]
  return follow(target, passage)
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
 * Payload's `sharp`, with two things added. What is made of a newsroom's photo carries its caption,
 * credit and copyright, before Payload writes it to the disk or hands it to a storage adapter
 * (Payload has no hook between making a size and writing it, and sharp itself writes no IPTC). And
 * pictures, of other collections too, are measured and cropped upright, as the dialogue shows them:
 * Payload does both before EXIF's orientation turns them.
 */
export function photoSharp(sharp: SharpDependency): SharpDependency {
  return (input, options) =>
    follow(sharp(input, { ...options, autoOrient: true }), { source: { input }, calls: [] })
}
