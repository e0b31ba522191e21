import { Worker } from 'node:worker_threads'
import type { PagePdfErrorCode } from '../PagePdfError.ts'
import { pdfLimits } from './limits.ts'

/** What a thread answers that could not do what it was told. */
export interface Refused {
  refused: PagePdfErrorCode
  message: string
  /** How many pages the file has. */
  pages?: number
}

/**
 * The thread's program. What it runs is handed over as text, because a file of its own would have to
 * be found in the source, in the built package and in a bundle. `__name` is what some compilers wrap
 * functions in.
 */
const textOf = (program: string): string =>
  `const __name = (made) => made
const { parentPort, workerData } = require('node:worker_threads')
const run = ${program}
run(workerData, (address) => import(address)).then((answer) =>
  // Pixels are handed over, not copied.
  parentPort.postMessage(answer, (answer.pictures ?? []).map(({ pixels }) => pixels.data.buffer)))`

/** Milliseconds that the process has computed since. */
const computed = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/**
 * Runs a program in a thread of its own, within limits of time and memory; what goes over them ends
 * with the thread, and is refused as too heavy.
 *
 * @param program the text of a function of the order and of the thread's `import`, which names
 *   nothing outside of itself and resolves to the answer
 * @param order plain data, copied to the thread
 */
export function inThread<Answer extends object>(program: string, order: object): Promise<Answer | Refused> {
  const heavy = (what: string): Refused => ({
    refused: 'too-heavy',
    message: `The PDF takes more ${what} than a page of a newspaper. Save it again as a PDF of that one page.`,
  })
  return new Promise((resolve, reject) => {
    const thread = new Worker(textOf(program), {
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
    thread.once('message', (answer: Answer | Refused) => end(() => resolve(answer)))
    thread.once('error', (error: unknown) => {
      const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end(() => (isMemory ? resolve(heavy('memory')) : reject(error)))
    })
  })
}
