import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { PagePdfError } from '../PagePdfError.ts'
import { pdfLimits } from './limits.ts'
import { rawPageIn, type RawPageAnswer, type RawPageOrder } from './rawPageIn.ts'
import type { RawPage } from './RawPage.ts'

/** Bytes in which the header of a PDF must begin (ISO 32000-1, annex H, note 13). */
const HEADER_REACH = 1024

/**
 * One page of a PDF as plain data, read in a thread of its own: what loops, what unpacks to
 * gigabytes, what has a hundred thousand parts ends with the thread, and nobody else waits.
 *
 * @param number counted from 1; left out, the only page
 * @throws {PagePdfError} for what is no page that can be read
 */
export async function openPage(bytes: Uint8Array, number?: number): Promise<RawPage> {
  checkFile(bytes)
  const order: RawPageOrder = { bytes, page: number, library: libraryFiles(), limits: pdfLimits }
  const turn = waiting.then(() => inThread(order))
  waiting = turn.then(
    () => undefined,
    () => undefined,
  )
  const answer = await turn
  if ('page' in answer) return answer.page
  throw new PagePdfError(answer.refused, answer.message, answer.pages)
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
    folder: `${folder}/`,
  }
}

/**
 * The thread's program. What it runs is handed over as text, because a file of its own would have to
 * be found in the source, in the built package and in a bundle. `__name` is what some compilers wrap
 * functions in.
 */
const program = (): string =>
  `const __name = (made) => made
const { parentPort, workerData } = require('node:worker_threads')
const run = ${rawPageIn.toString()}
run(workerData, (address) => import(address)).then((answer) => parentPort.postMessage(answer))`

/** Milliseconds that the process has computed since. */
const computed = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function inThread(order: RawPageOrder): Promise<RawPageAnswer> {
  const heavy = (what: string): RawPageAnswer => ({
    refused: 'too-heavy',
    message: `The PDF takes more ${what} than a page of a newspaper. Save it again as a PDF of that one page.`,
  })
  return new Promise((resolve, reject) => {
    const thread = new Worker(program(), {
      eval: true,
      workerData: order,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: pdfLimits.heap / 1e6, stackSizeMb: 8 },
    })
    const before = process.memoryUsage.rss()
    const [began, used] = [Date.now(), process.cpuUsage()]
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > pdfLimits.growth) end(() => resolve(heavy('memory')))
      else if (Date.now() - began > pdfLimits.time || computed(used) > pdfLimits.computing)
        end(() => resolve(heavy('time')))
    }, 50)
    const end = (settle: () => void): void => {
      clearInterval(watch)
      thread.terminate().then(settle, reject)
    }
    thread.once('message', (answer: RawPageAnswer) => end(() => resolve(answer)))
    thread.once('error', (error: unknown) => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(() => (isMemory ? resolve(heavy('memory')) : reject(error)))
    })
  })
}
