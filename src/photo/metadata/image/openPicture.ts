import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { sniffType } from './fileTypes.ts'
import { plainTiff } from './plainTiff.ts'

/** What stands for a picture where its own bytes would be read wrongly, made once however many sizes are made of it. */
const plain = new WeakMap<Uint8Array, Promise<Buffer>>()

const END_OF_IMAGE = Buffer.from([0xff, 0xd9])

/** The bytes that sharp reads as every viewer does. */
export async function plainPicture(bytes: Uint8Array): Promise<Buffer> {
  const made = plain.get(bytes)
  if (made) return made
  const making = makePlain(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  plain.set(bytes, making)
  return making
}

async function makePlain(bytes: Buffer): Promise<Buffer> {
  const type = sniffType(bytes)
  if (type === 'image/tiff') return plainTiff(bytes)
  if (type !== 'image/jpeg') return bytes
  const jpeg = withoutZeros(bytes)
  return jpeg.subarray(-2).equals(END_OF_IMAGE) ? bytes : withEnd(jpeg)
}

/** Of a file that did not arrive whole zeros may stand for the rest, which the decoder takes for grey pixels. */
function withoutZeros(jpeg: Buffer): Buffer {
  let end = jpeg.length
  while (end > 0 && jpeg[end - 1] === 0) end--
  return jpeg.length - end < FEWEST_ZEROS ? jpeg : jpeg.subarray(0, end)
}

/** Sound pixels may end in a few. */
const FEWEST_ZEROS = 16

/**
 * Some writers leave out the end marker, and to the decoder that is a file cut off. With the marker it warns only where
 * pixels are missing; then the file stays as it is, for the decoder to refuse.
 */
async function withEnd(jpeg: Buffer): Promise<Buffer> {
  const ended = Buffer.concat([jpeg, END_OF_IMAGE])
  // Scaling would leave out the last rows, which are those that are missing.
  const isWhole = await sharp(ended, { failOn: 'warning', limitInputPixels: false, sequentialRead: true })
    .stats()
    .then(
      () => true,
      () => false,
    )
  return isWhole ? ended : jpeg
}

/**
 * A photo as people see it, ready to be cropped and scaled: upright, without channels that are no picture (saved selections,
 * spot colours), and without the warnings at which sharp would stop. Everything that makes
 * a file of an original opens it so: then every derivative, on the web and in print, shows the same picture.
 *
 * @param bytes of a file that `checkImage` took. Its limit of pixels was judged then.
 * @throws {Error} what sharp says when it is damaged after all.
 */
export async function openPicture(bytes: Uint8Array): Promise<Sharp> {
  const input = await plainPicture(bytes)
  return sharp(input, { autoOrient: true, failOn: 'error', limitInputPixels: false })
}
