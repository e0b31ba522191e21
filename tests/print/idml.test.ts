import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idml } from '../../src/print/idml/idml.ts'
import { selfId } from '../../src/print/idml/selfId.ts'
import { printing } from '../../src/print/index.ts'
import type { Layout, TextFrame } from '../../src/print/layout/Layout.ts'
import { aLayout, aPage, aParagraph, aTextFrame } from '../unit/print/helpers/handmade.ts'
import { draw } from '../unit/photo/pictures.ts'
import { printContext, samplePage } from '../unit/print/helpers/samplePage.ts'
import { MARKS } from '../../src/story/stored/lexical/nodes.ts'
import { readInScribus } from './helpers/scribus.ts'
import type { SeenDocument, SeenFrame } from './helpers/scribus.ts'

const FONTS = ['Noto Serif HK', 'Noto Sans HK', 'Noto Serif SC', 'Noto Sans SC']

const printer = printing()
const page = samplePage()

/** How fine its pictures are does not matter here. */
const drawing = draw('jpeg', 2400, 1600)
const template = { ...printer.template(), pictures: { ...printer.template().pictures, ppi: 100 } }
const context = printContext({ template, readPicture: () => drawing })

/** Its words without the spaces that Scribus and the layout put at the ends of lines. */
const squeezed = (text: string): string => text.replace(/\s/gu, '')

const wordsOf = ({ paragraphs }: TextFrame): string =>
  squeezed(paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''))

/** What is wrong with what Scribus sees, in words: nothing on a page that it opens as it should. */
function wrongIn(seen: SeenDocument, layout: Layout): string[] {
  const frames = new Map(seen.frames.map((frame) => [frame.name, frame]))
  const wrong: string[] = []
  for (const frame of layout.frames) {
    const found = frames.get(selfId('frame', frame.id))
    if (found === undefined) wrong.push(`${frame.id} is not there`)
    else if (frame.type === 'text') wrong.push(...wrongText(frame, found))
  }
  return wrong
}

function wrongText(frame: TextFrame, found: SeenFrame): string[] {
  const words = wordsOf(frame)
  // Scribus sets no vertical text: it has the words of an upright headline, and no room for them across.
  const shown = frame.vertical ? found.story : found.shown
  return [
    found.kind !== 'text' && 'is no text',
    found.columns !== frame.columns && `has ${found.columns} columns`,
    found.overset === true && !frame.vertical && 'is overset',
    squeezed(shown ?? '') !== words && `shows ${JSON.stringify(shown)}`,
    found.story?.includes(found.shown ?? '') !== true && 'shows what is not in its story',
  ]
    .filter((each) => each !== false)
    .map((each) => `${frame.id} ${each}`)
}

describe('Scribus', () => {
  let layout: Layout
  let bytes: Uint8Array
  let package_: Record<string, Uint8Array>
  let opened: Awaited<ReturnType<typeof readInScribus>>

  beforeAll(async () => {
    layout = await printer.fit(page, context)
    bytes = (await printer.idml(page, context)).bytes
    package_ = unzipSync((await printer.pictures(page, context)).bytes)
    opened = await readInScribus(bytes, package_, FONTS)
  })
  afterAll(() => opened.discard())

  it('opens the sample page at its size', () => {
    const [width, height] = opened.page
    expect(width).toBeCloseTo(context.template.page.width, 1)
    expect(height).toBeCloseTo(context.template.page.height, 1)
  })

  it('has every frame with its columns and words, and none is overset', () => {
    expect(layout.frames.length).toBeGreaterThan(12)
    expect(wrongIn(opened, layout)).toEqual([])
  })

  it('has them where the layout put them', () => {
    const frames = new Map(opened.frames.map((frame) => [frame.name, frame]))
    for (const { id, area } of layout.frames) {
      const found = frames.get(selfId('frame', id))
      expect(Math.abs((found?.x ?? NaN) - area.x), id).toBeLessThan(0.1)
      expect(Math.abs((found?.y ?? NaN) - area.y), id).toBeLessThan(0.1)
      expect(Math.abs((found?.width ?? NaN) - area.width), id).toBeLessThan(0.1)
    }
  })

  it('finds every picture in the package beside it', () => {
    const linked = opened.frames.filter(({ kind }) => kind === 'picture').map(({ file = '' }) => file)
    const there = Object.keys(package_).filter((path) => path.startsWith('Links/'))
    expect(there).toHaveLength(3)
    expect(linked.map((path) => `${basename(dirname(path))}/${basename(path)}`).toSorted()).toEqual(
      there.toSorted(),
    )
    expect(linked.every((path) => path.startsWith(opened.folder))).toBe(true)
  })

  it('misses a story that was dropped from the package: the test above would fail', async () => {
    const files = unzipSync(bytes)
    const dropped = Object.keys(files).find((path) => path.startsWith('Stories/Story_article'))
    const { mimetype = strToU8(''), ...others } = files
    const left = Object.entries(others).filter(([path]) => path !== dropped)
    const broken = zipSync({ mimetype: [mimetype, { level: 0 }], ...Object.fromEntries(left) })
    const seen = await readInScribus(broken, {}, FONTS)
    await seen.discard()
    expect(wrongIn(seen, layout).join()).toMatch(/item-\d+\/(?:head|body) shows ""/)
  })
})

describe('xmllint', () => {
  /** All XML parts of a package, checked by libxml2; the message is its own. */
  const check = (bytes: Uint8Array): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-idml-'))
    try {
      const xml = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.xml'))
      const paths = xml.map(([path, content]) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), content)
        return join(folder, path)
      })
      execFileSync('xmllint', ['--noout', '--nonet', ...paths], { encoding: 'utf8', stdio: 'pipe' })
      return xml.map(([path]) => path)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('finds every part of the sample page well formed', async () => {
    const parts = check((await printer.idml(page, context)).bytes)
    expect(parts.length).toBeGreaterThan(20)
  })

  it('finds every part well formed whatever the words and marks are', () => {
    const paragraphs = [
      aParagraph('body', '<&>"\' ]]> <?aid?> <!-- 甲 --> \t\n\r\n 😀 𨋢 ﷺ \u0085\u2028\u200b\ufeff'),
      aParagraph(
        'body',
        MARKS.map((mark) => ({ text: mark, marks: [...MARKS], style: 'lede' as const })),
      ),
      aParagraph('quotation', '"', { align: 'center', indent: 3, direction: 'rtl', size: 12.5 }),
    ]
    const frame = aTextFrame({ id: 'item-1/"<&>"', paragraphs })
    check(idml(aPage([], { publication: '<&>"' }), context, aLayout([frame])))
  })

  it('would find one that is not', () => {
    expect(() => check(zipSync({ 'broken.xml': strToU8('<a><b></a>') }))).toThrow(/mismatch/)
  })
})
