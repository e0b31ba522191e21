import { beforeAll, describe, expect, it } from 'vitest'
import { printing } from '../../src/print/index.ts'
import { tabloid } from '../../src/print/templates/tabloid.ts'
import { plainLine } from '../../src/story/words/plainText.ts'
import type { Block, Photo, Sidebar, Story } from '../../src/story/types.ts'
import type { PageText } from '../../src/wire/pageText/types.ts'
import { readPageText } from '../../src/wire/readPageText.ts'
import { screenContext, screenTemplate } from '../unit/print/helpers/screenContext.ts'
import { clearedPage, samplePage } from '../unit/print/helpers/samplePage.ts'
import { expectNothingLost } from '../unit/wire/accounts.ts'
import { eveningPage } from './helpers/eveningPage.ts'
import { keep, run } from './helpers/read.ts'

const page = samplePage()
const subjects = page.items.map(({ subject }) => subject)
const stories = subjects.filter((subject): subject is typeof subject & Story => subject.type === 'story')

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

const simplified = samplePage('zh-Hans')

/** The sample's broadsheet, a tabloid of another paper with other stories and agencies, and part of the sample in Simplified Chinese. */
const pages = [
  { name: 'the broadsheet', printed: page, context: screenContext() },
  {
    name: 'a tabloid',
    printed: eveningPage(),
    context: screenContext({ template: { ...tabloid, pictures: screenTemplate.pictures } }),
  },
  {
    name: 'a page in Simplified Chinese',
    printed: { ...simplified, items: [0, 1, 2, 5, 7].flatMap((index) => simplified.items[index] ?? []) },
    context: screenContext(),
  },
]

const keys = (sources: readonly { key: string }[]) => sources.map(({ key }) => key)
const lines = (body: readonly Block[]): string[] =>
  body.flatMap((block) =>
    block.type === 'subhead'
      ? [`## ${plainLine(block.children)}`]
      : block.type === 'paragraph'
        ? [plainLine(block.children)]
        : [],
  )

/** What a reader of the page knows of a story; the printed page sets the paper's name before the first words. */
const told = ({ kicker, headline, deck, house, attribution, body }: Story) => {
  const [first = '', ...rest] = lines(body)
  const opened = first.startsWith(house) ? first : `${house} ${first}`
  const { form, sources, via } = attribution
  return {
    ...{ kicker, headline, deck, house, form, sources: keys(sources), via: keys(via) },
    body: [opened, ...rest],
  }
}

/** The speaker is not printed where the work is named. */
const boxed = ({ kind, title, quote: { text, work, gloss }, intro, points, body, credit }: Sidebar) => ({
  ...{ kind, title, text, work, gloss, intro, points, body: lines(body), sources: keys(credit.sources) },
})

const captioned = ({ caption, credit, photographer }: Photo) => ({
  text: caption,
  credits: keys(credit.sources),
  photographer,
})

describe.each(pages)('the text of $name, read back as the text of any page is', ({ printed, context }) => {
  const all = printed.items.map(({ subject }) => subject)
  const stored = {
    stories: all.filter((subject) => subject.type === 'story').map(told),
    boxes: all.filter((subject) => subject.type === 'sidebar').map(boxed),
    captions: all.filter((subject) => subject.type === 'photo').map(captioned),
  }
  let file = ''
  let text = ''
  beforeAll(async () => {
    file = keep((await printing().pdf(clearedPage(printed), context)).bytes, 'page.pdf')
    text = run('mutool', 'draw', '-q', '-F', 'txt', file)
  })
  const captionsIn = (back: PageText) =>
    back.captions.map(({ text: caption, credits, photographer }) => ({
      text: caption,
      credits,
      photographer,
    }))

  it('gives the same stories: heading, house, whom it credits, subheads, paragraphs', () => {
    expect(readPageText(text).stories.map(told)).toEqual(stored.stories)
  })

  it('says of a kicker that it is uncertain, for text has no type sizes', () => {
    const uncertain = readPageText(text).stories.map(({ review }) =>
      review.some(({ path, why }) => path === 'kicker' && why === 'uncertain'),
    )
    expect(uncertain).toEqual(stored.stories.map(({ kicker }) => kicker !== ''))
  })

  it('gives the same boxes: title, quotation, work, gloss, introduction, points, sources', () => {
    expect(readPageText(text).sidebars.map(boxed)).toEqual(stored.boxes)
  })

  it('gives the same captions, each with its credit and photographer', () => {
    expect(captionsIn(readPageText(text))).toEqual(stored.captions)
  })

  it('leaves nothing over but the folio and the masthead, and loses no character', () => {
    const back = readPageText(text)
    const left = back.leftovers.map((leftover) => leftover.text).join('')
    const { section, number, title, publication } = printed
    expect(left.replace(/\s/gu, '')).toMatch(
      new RegExp(`^${section}${number}${title}${publication}\\d{4}年\\d+月\\d+日`, 'u'),
    )
    expect(left.replace(/\s/gu, '').endsWith(printed.edition)).toBe(true)
    expectNothingLost(text, back)
  })

  // In Simplified Chinese its fonts squeeze nearly every mark, and the lines are broken at all of them.
  if (printed.locale !== 'zh-Hant') return
  it('gives the same by pdftotext -raw in Traditional Chinese, but for what that loses: the gap between vertical lines, a few paragraph breaks', () => {
    const raw = run('pdftotext', '-raw', file, '-')
    const back = readPageText(raw)
    const words = (story: ReturnType<typeof told>) => ({
      ...story,
      headline: story.headline.replace(' ', ''),
      body: story.body.join(''),
    })
    expect(back.stories.map((story) => words(told(story)))).toEqual(stored.stories.map(words))
    expect(back.sidebars.map(boxed)).toEqual(stored.boxes)
    expect(captionsIn(back)).toEqual(stored.captions)
    expectNothingLost(raw, back)
  })
})

const textOf = (block: Block, type: 'paragraph' | 'subhead'): string[] =>
  block.type === type ? [plainLine(block.children).replace(/\s/gu, '')] : []
