import { describe, expect, it } from 'vitest'
import type { Block, Story } from '../../../src/story/types.ts'
import { pictureFile } from '../../../src/wire/pagePdf/pictures/pictureFile.ts'
import type { PagePdf } from '../../../src/wire/pagePdf/PagePdf.ts'
import { readPagePdf } from '../../../src/wire/readPagePdf.ts'
import { column, drawColumn, drawnPdf, type DrawnPage } from './pagePdf/drawnPage.ts'

const ferry = [
  'STONEFORD — The last ferry of the day now leaves an hour later, and the lamps along the pier stay lit until the crew has tied the ropes for the night.',
  'Passengers who finish late at the night school had asked for the change since spring, when the second bridge was closed for repairs.',
  'The harbor office said that the new timetable would be kept for six weeks and then be looked at again by those who use it most.',
]
const library = [
  'A library on wheels will stop at four estates each week from Monday, and anybody may borrow three books without a card.',
  'The driver, who also reads aloud on rainy days, has asked for a second awning and a kettle that does not whistle.',
]

const textOf = (block: Block): string =>
  'children' in block ? block.children.map((child) => ('text' in child ? child.text : '')).join('') : ''
const bodyOf = ({ body }: Story): string[] => body.map(textOf)

/** Two stories under each other, the first in two columns with a picture in the second. */
async function frontPage(drawn: DrawnPage): Promise<Uint8Array> {
  const { lines, rule, picture } = drawn
  lines(40, 70, ['Last Ferry Leaves an Hour Later'], { size: 30, font: 'bold' })
  lines(40, 96, ['Night school students had asked since spring'], { size: 15, font: 'italic' })
  lines(40, 114, ['By ADA STONE and BEN REED'], { size: 8, font: 'bold' })
  const set = column(ferry)
  drawColumn(drawn, 40, 130, set.slice(0, 9))
  drawColumn(drawn, 210, 130, set.slice(9))
  const jpeg = await picture(380, 120, 180, 120)
  lines(380, 250, ['The pier at Stoneford, where the lamps', 'now burn for one more hour.'], {
    size: 8,
    font: 'italic',
  })
  rule(40, 300, 520)
  lines(40, 330, ['Library on Wheels Reaches Four Estates'], { size: 22, font: 'bold' })
  drawColumn(drawn, 40, 352, column(library))
  return jpeg
}

/** Every visible character of the page's text is in exactly one piece. */
function expectEachOnce({ text, pieces }: PagePdf): void {
  const counts = new Uint8Array(text.length)
  for (const { start, end } of pieces) for (let i = start; i < end; i += 1) counts[i] = (counts[i] ?? 0) + 1
  const wrong = [...text]
    .map((char, i) => [char, counts[i]] as const)
    .filter(([char, count]) => char.trim() !== '' && count !== 1)
  expect(wrong).toEqual([])
}

describe('a page read from its PDF', () => {
  it('has its stories with headline, deck, bylines and whole paragraphs, in the order they are read', async () => {
    const page = await readPagePdf(await drawnPdf(async (drawn) => void (await frontPage(drawn))))
    expect(page.stories.map(({ headline, deck }) => [headline, deck])).toEqual([
      ['Last Ferry Leaves an Hour Later', 'Night school students had asked since spring'],
      ['Library on Wheels Reaches Four Estates', ''],
    ])
    expect(page.stories[0]?.bylines.map(({ name }) => name)).toEqual(['Ada Stone', 'Ben Reed'])
    expect(page.stories.map(bodyOf)).toEqual([ferry, library])
    expectEachOnce(page)
  })

  it('has its picture as the file it was, at its caption, and says where it is', async () => {
    let jpeg: Uint8Array = new Uint8Array()
    const page = await readPagePdf(await drawnPdf(async (drawn) => void (jpeg = await frontPage(drawn))))
    expect(page.captions.map(({ text }) => text)).toEqual([
      'The pier at Stoneford, where the lamps now burn for one more hour.',
    ])
    const picture = page.pictures.get(0)
    if (!picture) throw new Error('The caption has no picture')
    expect(picture.area).toMatchObject({ x0: 380, y0: 120, x1: 560, y1: 240 })
    const file = await pictureFile(picture)
    expect([file.mimeType, Buffer.compare(file.data, Buffer.from(jpeg))]).toEqual(['image/jpeg', 0])
  })

  it('places each field on the page, and lists what is on it with its columns', async () => {
    const page = await readPagePdf(await drawnPdf(async (drawn) => void (await frontPage(drawn))))
    const headline = page.places.get('stories.0.headline')
    expect(headline).toMatchObject({ x0: 40 })
    expect(headline && headline.y0 < 70 && headline.y1 > 69).toBe(true)
    expect(page.items.map(({ kind, role }) => [kind, role])).toEqual([
      ['article', 'lead'],
      ['photo', 'picture'],
      ['article', 'second'],
    ])
  })

  it('tells a tinted panel with a source line from the stories: a box', async () => {
    const page = await readPagePdf(
      await drawnPdf(async (drawn) => {
        await frontPage(drawn)
        drawn.tint(300, 350, 250, 120)
        drawn.lines(310, 370, ['What the night school teaches'], { size: 11, font: 'bold' })
        drawn.lines(310, 390, [
          'Ropes, lamps and the reading of tides, on four',
          'evenings of the week, to whoever comes.',
        ])
        drawn.lines(310, 440, ['Source: Reuters'], { size: 7 })
      }),
    )
    expect(page.sidebars).toMatchObject([
      { title: 'What the night school teaches', credit: { sources: [{ key: 'reuters' }] } },
    ])
    expect(page.sidebars[0]?.body.map(textOf)).toEqual([
      'Ropes, lamps and the reading of tides, on four evenings of the week, to whoever comes.',
    ])
    expect(page.stories.map(bodyOf)).toEqual([ferry, library])
    expectEachOnce(page)
  })

  it('reads letters that are printed twice for weight once', async () => {
    const page = await readPagePdf(
      await drawnPdf(async (drawn) => {
        await frontPage(drawn)
        drawn.lines(40.3, 70, ['Last Ferry Leaves an Hour Later'], { size: 30, font: 'bold' })
      }),
    )
    expect(page.stories[0]?.headline).toBe('Last Ferry Leaves an Hour Later')
  })

  it('keeps a line that says where the story goes on out of its text, and tells it', async () => {
    const page = await readPagePdf(
      await drawnPdf(async (drawn) => {
        await frontPage(drawn)
        const end = 352 + column(library).length * 10.4
        drawn.lines(60, end, ['Continued on Page B4'], { font: 'italic', size: 8 })
      }),
    )
    const [, second] = page.stories
    expect(second && bodyOf(second)).toEqual(library)
    expect(second?.review.map(({ note }) => note).join()).toContain('Continued on Page B4')
  })

  it('leaves over what lies outside of the page, and what is the page’s own, and says why', async () => {
    const page = await readPagePdf(
      await drawnPdf(async (drawn) => {
        await frontPage(drawn)
        drawn.page.setCropBox(0, 0, 600, 880)
        drawn.lines(20, 12, ['SLUG 2026-11-29 PLATE K'], { size: 7 })
        drawn.lines(540, 893, ['B3'], { size: 8 })
      }),
    )
    const why = (words: string) => page.leftovers.find(({ text }) => text.includes(words))?.why
    expect(why('SLUG')).toMatch(/outside of the page/)
    expect(why('B3')).toMatch(/belongs to the page/)
    expectEachOnce(page)
  })

  it('gives a drop cap to the word it begins', async () => {
    const page = await readPagePdf(
      await drawnPdf((drawn) => {
        drawn.lines(40, 70, ['A Clockmaker Returns'], { size: 28, font: 'bold' })
        drawn.lines(40, 112, ['T'], { size: 26, font: 'bold' })
        drawn.lines(58, 102, ['he clockmaker of Stoneford', 'came home with eleven clocks'])
        drawn.lines(40, 122.7, [
          'and set each of them to another hour,',
          'as if the town had none of its own.',
        ])
      }),
    )
    expect(page.stories.map(bodyOf)).toEqual([
      [
        'The clockmaker of Stoneford came home with eleven clocks and set each of them to another hour, as if the town had none of its own.',
      ],
    ])
  })
})
