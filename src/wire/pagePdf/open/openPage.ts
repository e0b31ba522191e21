import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import type { KnownSource } from '../../../attribution/KnownSource.ts'
import { PagePdfError } from '../PagePdfError.ts'
import { pdfLimits } from './limits.ts'
import { drawnPageIn } from './drawnPageIn.ts'
import { inThread } from './inThread.ts'
import { rawPageIn, type RawPageOrder } from './rawPageIn.ts'
import { layoutProgram } from '../thread/layoutProgram.ts'
import type { LaidOut } from '../thread/readLayout.ts'

/** Bytes in which the header of a PDF must begin (ISO 32000-1, annex H, note 13). */
const HEADER_REACH = 1024

/**
 * One page of a PDF, read and understood in a thread of its own: what loops, what unpacks to
 * gigabytes, what has a hundred thousand parts ends with the thread, and nobody else waits.
 *
 * @param number counted from 1; left out, the only page
 * @param sources the newsroom's own, which are read beside the register
 * @throws {PagePdfError} for what is no page that can be read
 */
export async function openPage(
  bytes: Uint8Array,
  { number, sources = [] }: { number?: number | undefined; sources?: readonly KnownSource[] } = {},
): Promise<LaidOut> {
  checkFile(bytes)
  const read: RawPageOrder = { bytes, page: number, library: libraryFiles(), limits: pdfLimits }
  return inTurn<LaidOut>(pageProgram(), { ...read, sources })
}

/**
 * What the thread runs: the page is read with the library, and then understood. Both are text: the
 * first as the function's own, the second as it was packed.
 */
const pageProgram = (): string => `async (order, load) => {
  const read = await (${String(rawPageIn)})(order, load)
  if ('refused' in read) return read
  ${inflateRawSync(Buffer.from(layoutProgram, 'base64')).toString()}
  return newsroomLayout.readLayout(read.page, order.sources)
}`

/**
 * A page as a picture, drawn in a thread of its own as `openPage` reads it.
 *
 * @param number counted from 1; left out, the only page
 * @returns a WebP file
 * @throws {PagePdfError} for what cannot be drawn; `engine-missing` also where the canvas that
 *   pdfjs-dist draws on is not installed
 */
export async function drawPage(bytes: Uint8Array, number?: number): Promise<Uint8Array> {
  checkFile(bytes)
  const order = { bytes, page: number, library: libraryFiles(), pixels: pdfLimits.pixels, width: drawnWidth }
  const { picture } = await inTurn<{ picture: Uint8Array }>(String(drawnPageIn), order)
  return picture
}

/** Pixels across a drawn page: body type can just be read. */
const drawnWidth = 1400

async function inTurn<Answer extends object>(program: string, order: object): Promise<Answer> {
  const turn = waiting.then(() => inThread<Answer>(program, order))
  waiting = turn.then(
    () => undefined,
    () => undefined,
  )
  const answer = await turn
  if ('refused' in answer) throw new PagePdfError(answer.refused, answer.message, answer.pages)
  return answer
}

/** One page is read at a time, so that many at once cannot take all memory. */
let waiting: Promise<unknown> = Promise.resolve()

function checkFile(bytes: Uint8Array): void {
  if (bytes.byteLength > pdfLimits.bytes)
    throw new PagePdfError(
      'too-large',
      `The PDF has ${(bytes.byteLength / 1e6).toFixed(1)} MB; at most ${pdfLimits.bytes / 1e6} MB are read.`,
    )
  if (bytes.byteLength === 0) throw new PagePdfError('empty', 'The file is empty.')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEADER_REACH, bytes.byteLength))
  if (!head.includes('%PDF-'))
    throw new PagePdfError('no-pdf', 'This is no PDF: it does not begin with %PDF-.')
}

/** Where the library lies, from the app's own folder. Its name is computed so that bundlers do not
 * follow it. */
function libraryFiles(): RawPageOrder['library'] {
  const require = createRequire(join(process.cwd(), 'package.json'))
  const manifest = ((): string | undefined => {
    try {
      return require.resolve(['pdfjs-dist', 'package.json'].join('/'))
    } catch (error) {
      if (error instanceof Error && 'code' in error) return undefined
      throw error
    }
  })()
  if (manifest === undefined)
    throw new PagePdfError(
      'engine-missing',
      'Reading a PDF needs the package pdfjs-dist, which could not be found: npm install pdfjs-dist',
    )
  const folder = dirname(manifest)
  const built = (name: string): string => pathToFileURL(join(folder, 'legacy', 'build', name)).href
  return {
    code: built('pdf.min.mjs'),
    worker: built('pdf.worker.min.mjs'),
    opening: {
      verbosity: 0,
      useSystemFonts: false,
      cMapUrl: `${folder}/cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${folder}/standard_fonts/`,
      wasmUrl: `${folder}/wasm/`,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
    },
  }
}
