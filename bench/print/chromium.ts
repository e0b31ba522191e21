import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { browserFlags, findChromium } from '../../scripts/lib/browser.mjs'
import { printing } from '../../src/print/index.ts'
import type { ClearedPage, Layout, PrintContext } from '../../src/print/index.ts'
import { compare, row, type Row } from '../harness.ts'
import { pageHtml } from './pageHtml.ts'

/** The same frames, words, fonts and pictures through headless Chromium, in the same run. Nothing where there is no Chromium. */
export async function besideChromium(page: ClearedPage, context: PrintContext): Promise<Row[]> {
  const found = await findChromium({ install: false })
  if ('reason' in found) {
    process.stderr.write(`No rows beside Chromium: ${found.reason}\n`)
    return []
  }
  const printer = printing()
  const layout = await printer.fit(page, context)
  const url = await htmlFile(layout, context)
  const server = await chromium.launchServer({ executablePath: found.path, args: browserFlags() })
  const browser = await chromium.connect(server.wsEndpoint())
  try {
    const { width, height } = context.template.page
    const size = { width: `${width}mm`, height: `${height}mm` }
    const print = async () => {
      const tab = await browser.newPage()
      await tab.goto(url)
      const bytes = await tab.pdf({ ...size, printBackground: true, tagged: true })
      await tab.close()
      return bytes
    }
    const rivalName = 'headless Chromium, already running'
    const time = await compare('sample page to PDF', () => printer.pdf(page, context), print, {
      rivalName,
      rounds: 5,
      warmUp: 1,
      limit: 1.5,
      note: 'RGB, no profile, no check of the words',
    })
    const ours = (await printer.pdf(page, context)).bytes.length
    const theirs = (await print()).length
    return [
      time,
      row('sample page, file', ours / 1000, theirs / 1000, {
        rivalName,
        unit: 'kB',
        note: 'the profile of the press is in ours',
      }),
      ...memory(server.process().pid, rivalName),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

async function htmlFile(layout: Layout, { readPicture, template }: PrintContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
  for (const frame of layout.frames) {
    if (frame.type === 'picture')
      writeFileSync(join(folder, `${frame.photo.id}.jpg`), await readPicture(frame.photo))
  }
  writeFileSync(join(folder, 'page.html'), pageHtml(layout, template))
  return pathToFileURL(join(folder, 'page.html')).href
}

/** What this process holds beside what the browser and all its processes hold; only where the system tells. */
function memory(pid: number | undefined, rivalName: string): Row[] {
  const theirs = pid === undefined ? 0 : treeOf(pid).reduce((sum, each) => sum + residentOf(each), 0)
  if (theirs === 0) return []
  const ours = process.memoryUsage().rss / 1e6
  return [
    row('memory while printing', ours, theirs, {
      rivalName,
      unit: 'MB',
      note: 'ours holds the bench as well',
    }),
  ]
}

function treeOf(pid: number): number[] {
  const children = allPids().filter((each) => parentOf(each) === pid)
  return [pid, ...children.flatMap(treeOf)]
}

const allPids = (): number[] => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number)
  } catch {
    return [] // no /proc on this system: memory is not measured
  }
}

const parentOf = (pid: number): number => Number(/^PPid:\s+(\d+)/mu.exec(statusOf(pid))?.[1] ?? 0)

const residentOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/mu.exec(statusOf(pid))?.[1] ?? 0) / 1000

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return '' // it ended meanwhile
  }
}
