import { beforeAll, describe, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import type { PagePdf } from '../../src/wire/pagePdf/PagePdf.ts'
import { readPagePdf } from '../../src/wire/readPagePdf.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { samplePage } from '../unit/print/helpers/samplePage.ts'

const page = samplePage()
const subjects = page.items.map(({ subject }) => subject)
let read: PagePdf
beforeAll(async () => {
  read = await readPagePdf((await printing().pdf(page, screenContext())).bytes)
})

describe('the PDF that the product made of a page, read back', () => {
  it('has every headline and deck of its stories, in whichever direction they are set', () => {
    const heads = (stories: readonly { headline: string; deck: string }[]) =>
      stories.map(({ headline, deck }) => `${headline}|${deck}`.replace(/\s/gu, '')).toSorted()
    const stories = subjects.flatMap((subject) => (subject.type === 'story' ? [subject] : []))
    expect(stories.length).toBeGreaterThan(1)
    expect(heads(read.stories)).toEqual(heads(stories))
  })

  it('has its boxes, of their kinds, under their titles', () => {
    const titles = (boxes: readonly { kind: string; title: string }[]) =>
      boxes.map(({ kind, title }) => `${kind}|${title}`.replace(/\s/gu, '')).toSorted()
    const boxes = subjects.flatMap((subject) => (subject.type === 'sidebar' ? [subject] : []))
    expect(titles(read.sidebars)).toEqual(titles(boxes))
  })

  it('has a picture at every caption', () => {
    expect(read.captions.length).toBeGreaterThan(0)
    expect([...read.pictures.keys()]).toEqual([...read.captions.keys()])
  })
})
