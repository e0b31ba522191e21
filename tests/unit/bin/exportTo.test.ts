import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandScript } from '../../../src/bin/command.ts'
import { exportTo } from '../../../src/bin/exportPage.ts'
import { approvePage } from '../../../src/pages/approval/approvePage.ts'
import type { PrintFinding } from '../../../src/print/types.ts'
import { fakePrinter, type FakePrinter } from '../../int/helpers/fakePrinter.ts'
import { editor, newsroomInMemory, reporter, type NewsroomInMemory } from '../helpers/newsroomInMemory.ts'
import { articleRow, pageRow } from '../helpers/stored.ts'

let room: NewsroomInMemory
let press: FakePrinter
let folder: string
let printed: string
let pageId: string

beforeEach(async () => {
  press = fakePrinter()
  await begin({ options: { print: press.printer } })
  folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function begin(unusual: Parameters<typeof newsroomInMemory>[0]) {
  room = newsroomInMemory(unusual)
  // What Payload's own local requests read of a config.
  Object.assign(room.payload.config, {
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en: { translations: {} } } },
  })
  for (const user of [editor, reporter]) room.put('users', user)
  const { id } = await room.db.create({ collection: 'articles', data: articleRow({ _status: 'published' }) })
  const page = room.put('pages', pageRow({ items: [{ kind: 'article', article: id }] }))
  await approvePage({ id: page.id, req: room.request({ user: editor }) })
  pageId = String(page.id)
}

const out = () => path.join(folder, 'page.out')
const run = (...args: string[]) => exportTo(room.payload, 'en', ['newsroom:export-page', ...args])
const exported = () => room.rows('gate-decisions').filter(({ outcome }) => outcome === 'exported')
const overset: PrintFinding = { item: 'item-1', rule: 'overset', severity: 'block', params: { lines: 4 } }

describe('a page that is exported from the command line', () => {
  it('is a file, a line that says so, and a line of the ledger in the name that was given', async () => {
    expect(await run(pageId, '--format', 'pdf', '--out', out(), '--as', editor.email)).toBe(0)
    expect(await readFile(out(), 'utf8')).toContain('夜渡復航')
    expect(printed).toMatch(/page\.out: \d+ bytes, application\/pdf\n$/)
    expect(exported()).toMatchObject([{ who: 'users:7 editor@news.example', path: 'local export pdf' }])
  })

  it('is a PDF, and nobody’s, where nothing else is said', async () => {
    expect(await run(pageId, '--out', out())).toBe(0)
    expect(exported()).toMatchObject([{ who: 'nobody', contents: { format: 'pdf' } }])
  })

  it('is told of with its warnings', async () => {
    press.finds({ ...overset, rule: 'picture-coarse', severity: 'warn', params: { ppi: 90, wanted: 200 } })
    expect(await run(pageId, '--out', out())).toBe(0)
    expect(printed).toMatch(/^warn picture-coarse item-1: Item 1: /)
  })

  it('is a proof with everything that is wrong with it, which is no export', async () => {
    room.alter('articles', { attribution: {} })
    expect(await run(pageId, '--out', out(), '--proof')).toBe(0)
    expect(printed).toContain('block attribution-missing item-1')
    expect(exported()).toEqual([])
  })
})

describe('a page that is refused', () => {
  it.each<[string, () => void]>([
    ['by the gate', () => room.alter('articles', { attribution: {} })],
    ['by the printer', () => press.finds(overset)],
  ])('%s leaves no file, says why, and ends with 1', async (_, refuse) => {
    refuse()
    expect(await run(pageId, '--out', out())).toBe(1)
    expect(printed).toMatch(/^block [a-z-]+ item-1: Item 1: /)
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a command that cannot work says why', () => {
  it.each<[string, () => string[], RegExp]>([
    ['without an id', () => ['--out', out()], /ID {8}the page/],
    ['without a file to write', () => [pageId], /--out/],
    [
      'with a format that there is none of',
      () => [pageId, '--out', out(), '--format', 'quark'],
      /pdf, idml, pictures, json/,
    ],
    ['with an option that there is none of', () => [pageId, '--out', out(), '--colour'], /colour/],
    [
      'with a proof that there is none of',
      () => [pageId, '--out', out(), '--format', 'idml', '--proof'],
      /no proof as idml/,
    ],
    ['of a page that there is not', () => ['404', '--out', out()], /no pages 404/],
    ['of a page by no id', () => ['x; DROP TABLE', '--out', out()], /no pages x/],
    ['in the name of nobody', () => [pageId, '--out', out(), '--as', 'x@news.example'], /x@news.example/],
    [
      'in the name of somebody who may not',
      () => [pageId, '--out', out(), '--as', reporter.email],
      /may not export pages/,
    ],
    ['into a folder that is not there', () => [pageId, '--out', path.join(folder, 'no', 'such')], /ENOENT/],
  ])('%s', async (_, args, why) => {
    await expect(run(...args())).rejects.toThrow(why)
  })

  it('in an app without pages, or without a printer', async () => {
    await begin({ options: { slugs: { pages: false } } })
    await expect(run(pageId, '--out', out())).rejects.toThrow('no pages')
    await begin({})
    await expect(run(pageId, '--out', out())).rejects.toThrow(/printing\(\)/)
    expect(await run(pageId, '--out', out(), '--format', 'json')).toBe(0)
  })
})

describe('the process of a command', () => {
  it('ends with 2 when not even Payload could start, and says why', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((): never => undefined as never) // nothing ends here
    const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
    const before = process.exitCode
    const command = vi.fn(async () => 0)
    // A config that is none.
    await commandScript(command)(Promise.reject(new Error('no database')) as never)
    expect(exit).toHaveBeenCalledWith(2)
    expect(command).not.toHaveBeenCalled()
    expect(String(said.mock.calls[0]?.[0])).toContain('no database')
    process.exitCode = before
  })
})
