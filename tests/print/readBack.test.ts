import { beforeAll, describe, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import { plainLine } from '../../src/story/plainText.ts'
import type { Block, Photo, Sidebar, Story } from '../../src/story/types.ts'
import { readPageText } from '../../src/wire/readPageText.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { samplePage } from '../unit/print/helpers/samplePage.ts'
import { keep, run } from './helpers/read.ts'

const page = samplePage()
const subjects = page.items.map(({ subject }) => subject)
const stories = subjects.filter((subject): subject is typeof subject & Story => subject.type === 'story')
const boxes = subjects.filter((subject): subject is typeof subject & Sidebar => subject.type === 'sidebar')
const photos = subjects.filter((subject): subject is typeof subject & Photo => subject.type === 'photo')

let pdf = ''
let structure = ''
beforeAll(async () => {
  pdf = keep((await printing().pdf(page, screenContext())).bytes, 'page.pdf')
  structure = run('pdfinfo', '-struct-text', pdf)
})

describe('the structure of the printed page (pdfinfo -struct-text)', () => {
  /** Its headings and paragraphs, with the level of a heading: what a reader who listens hears. */
  const elements = (): [kind: string, text: string][] => {
    const found: [string, string][] = []
    for (const line of structure.split('\n')) {
      const kind = /^\s+(H\d|P)\b/u.exec(line)?.[1]
      if (kind) found.push([kind, ''])
      const text = /^\s+"(.*)"$/u.exec(line)?.[1]
      const last = found.at(-1)
      if (text !== undefined && last) last[1] += text
    }
    return found.map(([kind, text]) => [kind, text.replace(/\s/gu, '')])
  }

  it('has every headline and box title as a heading of the first level, in the order of the page', () => {
    const first = elements().flatMap(([kind, text]) => (kind === 'H1' ? [text] : []))
    const wanted = subjects.flatMap((subject) =>
      subject.type === 'story' ? [subject.headline] : subject.type === 'sidebar' ? [subject.title] : [],
    )
    expect(first).toEqual(wanted.map((text) => text.replace(/\s/gu, '')))
  })

  it('has the subheads as headings of the second', () => {
    const second = elements().flatMap(([kind, text]) => (kind === 'H2' ? [text] : []))
    expect(second).toEqual(stories.flatMap(({ body }) => body.flatMap((block) => textOf(block, 'subhead'))))
  })

  it('has the paragraphs of every story one after the other, nothing of another between them', () => {
    const all = elements().map(([, text]) => text)
    for (const { body, house } of stories) {
      const [first = '', ...rest] = body.flatMap((block) => [
        ...textOf(block, 'paragraph'),
        ...textOf(block, 'subhead'),
      ])
      const at = all.indexOf(`${house}${first}`)
      expect(all.slice(at, at + rest.length + 1)).toEqual([`${house}${first}`, ...rest])
    }
  })
})

describe('the text of the printed page, read back as the text of any page is', () => {
  const back = () => readPageText(run('mutool', 'draw', '-q', '-F', 'txt', pdf))
  const keys = (sources: readonly { key: string }[]) => sources.map(({ key }) => key)

  it('gives the same stories, each with whom it credits', () => {
    const read = back().stories
    expect(
      read.map(({ house, attribution }) => [house, attribution.form, keys(attribution.sources)]),
    ).toEqual(stories.map(({ house, attribution }) => [house, attribution.form, keys(attribution.sources)]))
    stories.forEach(({ headline }, index) => {
      const head = `${read[index]?.headline} ${read[index]?.deck}`.replace(/\s/gu, '')
      expect(head).toContain(headline.replace(/\s/gu, ''))
    })
  })

  it('gives the same boxes, by their sources and points', () => {
    expect(back().sidebars.map(({ credit, points }) => [keys(credit.sources), points.length])).toEqual(
      boxes.map(({ credit, points }) => [keys(credit.sources), points.length]),
    )
  })

  it('gives the same captions, each with its credit and photographer', () => {
    expect(back().captions.map(({ text, credits, photographer }) => [text, credits, photographer])).toEqual(
      photos.map(({ caption, credit, photographer }) => [caption, keys(credit.sources), photographer]),
    )
  })
})

const textOf = (block: Block, type: 'paragraph' | 'subhead'): string[] =>
  block.type === type ? [plainLine(block.children).replace(/\s/gu, '')] : []
