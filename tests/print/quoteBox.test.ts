import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultRegister } from '../../src/attribution/index.ts'
import { pageJson } from '../../src/print/json/pageJson.ts'
import { printing } from '../../src/print/index.ts'
import type { ClearedPage } from '../../src/print/types.ts'
import type { PageText } from '../../src/wire/pageText/types.ts'
import { readPageText } from '../../src/wire/readPageText.ts'
import { barePage } from '../unit/print/helpers/barePage.ts'
import { clearedPage } from '../unit/print/helpers/samplePage.ts'
import { screenContext } from '../unit/print/helpers/screenContext.ts'
import { keep, run } from './helpers/read.ts'

/** Its words without what a line's end and a column add. */
const squeezed = (text: string): string => text.replace(/\s/gu, '')

const pageOf = (boxes: PageText['sidebars']): ClearedPage =>
  clearedPage(
    barePage(
      boxes.map((subject, index) => ({
        name: `item-${index + 1}`,
        role: 'box',
        columns: 6,
        subject: { ...subject, id: `${index + 1}` },
      })),
    ),
  )

const printedWords = async (page: ClearedPage): Promise<string> => {
  const { bytes } = await printing().pdf(page, screenContext())
  return squeezed(run('mutool', 'draw', '-q', '-F', 'txt', keep(bytes, 'quote.pdf')))
}

const idmlWords = async (page: ClearedPage): Promise<string> => {
  const { bytes } = await printing().idml(page, screenContext())
  const stories = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('Stories/'))
  const words = stories.map(([, part]) =>
    [...strFromU8(part).matchAll(/<Content>(.*?)<\/Content>/gsu)].map(([, text]) => text).join(''),
  )
  return squeezed(words.join(''))
}

/** Pages whose box quotes a line, each with the words of the box in their order. */
const boxes = [
  {
    name: 'the context, the line and its work, what follows',
    lines: [
      '水庫動工，村長方大成引了一句老話：「積土成山，風雨興焉。」他請在場的人都搬一筐土，搬完才開席。',
      '「積土成山，風雨興焉」出自《荀子．勸學》，意思是說，土堆得夠高，風雨自然會來，做事要肯一點一點積下去。',
      '去年開渠，他在同一個地方也引過這句。「積土成山，風雨興焉。」他說，渠是一鋤一鋤挖出來的。',
    ],
  },
  {
    name: 'the line and its work alone, in other words',
    lines: [
      '「積土成山，風雨興焉」語出荀子《勸學》一篇，講的是積少成多，也是勸人不要嫌開頭太小，一筐土也是山。',
    ],
  },
  {
    name: 'the context, the line and its work, and nothing after them',
    lines: [
      '水庫動工，村長方大成引了一句老話，請在場的人都搬一筐土，搬完才開席，連孩子也排在隊裏。',
      '「積土成山，風雨興焉」見於《荀子．勸學》。',
    ],
  },
]

describe.each(boxes)('a quote box read from a page: $name', ({ lines }) => {
  const text = `海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看是灰的，雨天看是青的，船鈴每到整點響三次，燈火一直亮到天明。\n\n「積土成山，風雨興焉」\n\n${lines.join('\n\n')}\n◆來源：新華社、央廣網\n`
  const page = pageOf(readPageText(text).sidebars)
  const words = squeezed(lines.join(''))

  it('is a quotation', () => {
    expect(page.items.map(({ subject }) => subject.type === 'sidebar' && subject.kind)).toEqual(['quote'])
  })

  it('prints in its own words and order, in PDF and in IDML, and credits as it did', async () => {
    expect(await printedWords(page)).toContain(`${words}◆來源：新華社、央廣網`)
    expect(await idmlWords(page)).toContain(`${words}◆來源：新華社、央廣網`)
  })

  it('is read back from its own PDF as it was', async () => {
    const { bytes } = await printing().pdf(page, screenContext())
    const back = readPageText(run('mutool', 'draw', '-q', '-F', 'txt', keep(bytes, 'quote.pdf')))
    const told = ({ kind, quote, quoteIn, body, credit }: PageText['sidebars'][number]) =>
      JSON.stringify({ kind, quote, quoteIn, body, credit })
    expect(back.sidebars.map(told)).toEqual(readPageText(text).sidebars.map(told))
  })
})

const seed = new URL('../../../shared/pages/hk-daily-2022-01-26.txt', import.meta.url)

describe.runIf(existsSync(seed))('the quote box of the seed page (needs ../shared)', () => {
  const rows = (existsSync(seed) ? readFileSync(seed, 'utf8') : '').split('\n')
  /** The box's own lines: context, sentence and what follows, then its sources. */
  const words = squeezed(rows.slice(179, 207).join(''))
  const title = squeezed(rows[208] ?? '')
  let page: ClearedPage
  beforeAll(() => {
    page = pageOf(readPageText(rows.join('\n')).sidebars.slice(0, 1))
  })

  it('prints with the same words in the same order, its title over them', async () => {
    expect(await printedWords(page)).toBe(`${title}${words}`)
    expect(await idmlWords(page)).toContain(`${title}${words}`)
  })

  it('has in page.json what puts its words in their order', () => {
    const [item] = JSON.parse(JSON.stringify(pageJson(page, defaultRegister))).items
    expect(item.subject).toMatchObject({ kind: 'quote', quoteIn: { after: 1, from: '出自' } })
  })
})
