import { defaultRegister } from '../src/attribution/index.ts'
import { broadsheet, printing } from '../src/print/index.ts'
import type { ClearedPage, PrintContext } from '../src/print/index.ts'
import { pressProfile } from '../src/print/colour/pressProfile.ts'
import { Darkroom } from '../src/print/pdf/Darkroom.ts'
import { gatherPictures } from '../src/print/pdf/gatherPictures.ts'
import { Engine } from '../src/print/typst/Engine.ts'
import { fontDirs } from '../src/print/typst/fontDirs.ts'
import { pageData } from '../src/print/typst/pageData.ts'
import { PAGE_PROGRAM } from '../src/print/typst/program.ts'
import { credit, p, story } from '../src/story/build.ts'
import { clearedPage, readDrawing, samplePage } from '../tests/unit/print/helpers/samplePage.ts'
import { besideChromium } from './print/chromium.ts'
import { compare, row, type Benchmark, type Row } from './harness.ts'

const context: PrintContext = { template: broadsheet, readPicture: readDrawing, register: defaultRegister }
const rounds = { rounds: 9, warmUp: 2 }

/** The bare engine on the finished source: all that ours does more is layout, finishing and comparing the words. */
async function bareTypst(page: ClearedPage) {
  const layout = await printing().fit(page, context)
  const { path } = await pressProfile(undefined)
  const colours = { ppi: 300, quality: 90, cmyk: { profile: path, inkLimit: 240 } }
  const { pictures } = await gatherPictures(layout, context, colours, new Darkroom())
  const paths = new Map([...pictures.keys()].map((id, index) => [id, `/picture-${index}.jpg`]))
  const files = new Map([...pictures].map(([id, bytes]) => [paths.get(id) ?? '', bytes]))
  const data = pageData(page, layout, broadsheet, paths)
  const { serif, sans } = broadsheet.fonts
  const engine = Engine.start(fontDirs([...serif, ...sans]))
  return () => engine.compile(PAGE_PROGRAM, data, files).pdf()
}

async function besideTypst(page: ClearedPage): Promise<Row[]> {
  const printer = printing()
  const bare = await bareTypst(page)
  const rivalName = 'bare Typst on the finished source'
  const time = await compare('sample page to PDF', () => printer.pdf(page, context), bare, {
    ...rounds,
    rivalName,
    note: 'layout, finishing and comparing the words are ours',
  })
  const { bytes } = await printer.pdf(page, context)
  const size = row('sample page, file', bytes.length / 1000, bare().length / 1000, {
    rivalName,
    unit: 'kB',
    limit: 3,
    note: 'the profile of the press is in ours',
  })
  return [time, size]
}

const brief = (index: number) =>
  story(
    { headline: `第${index}則短訊 開放至夜深`, attribution: credit('xinhua') },
    p(`第${index}則。${'渡輪公司說，尾班船會延後一小時開出。'.repeat(4)}`),
  )

const briefs = (count: number): ClearedPage =>
  clearedPage({
    ...samplePage(),
    items: Array.from({ length: count }, (_, index) => ({
      name: `item-${index + 1}`,
      role: 'brief',
      columns: 3,
      subject: brief(index),
    })),
  })

/** Each round another page, so that nothing is remembered from the last. */
const freshly = (count: number) => {
  let round = 0
  const printer = printing()
  return () => {
    round += 1
    const page = briefs(count)
    return printer.fit(
      {
        ...page,
        items: page.items.map((item) => ({
          ...item,
          subject: { ...item.subject, headline: `第${round}回短訊` },
        })),
      },
      context,
    )
  }
}

const growth = (): Promise<Row> =>
  compare('layout of a page, 40 stories', freshly(40), freshly(10), {
    ...rounds,
    rivalName: '10 stories',
    limit: 8,
    note: 'linear is 4',
  })

async function idml(page: ClearedPage): Promise<Row> {
  const printer = printing()
  return compare(
    'sample page to IDML',
    () => printer.idml(page, context),
    () => printer.pdf(page, context),
    {
      ...rounds,
      rivalName: 'the same page to PDF',
      limit: 1,
    },
  )
}

/** A page to PDF beside the bare engine and beside a browser, how it grows with its stories, and IDML. */
const printBench: Benchmark = async () => {
  const page = samplePage()
  return [
    ...(await besideTypst(page)),
    ...(await besideChromium(page, context)),
    await growth(),
    await idml(page),
  ]
}

export default printBench
