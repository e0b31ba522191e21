import type { Page } from '../types.ts'
import type { LayoutContext } from './Elastic.ts'
import type { Area, Frame, Text, TextFrame } from './Layout.ts'
import { heightOf, stack } from './stack.ts'
import { dateText } from './text/dateText.ts'
import { plain } from './text/runsOf.ts'
import { toMillimetres } from './units.ts'

/**
 * The band at the head of a page: number and title at the left, publication and date at the right,
 * a line beneath.
 */
export function folio(page: Page, context: LayoutContext): Frame[] {
  const { margins, page: paper, folioHeight } = context.template
  const width = paper.width - margins.left - margins.right
  const band = { x: margins.left, y: margins.top, width, height: folioHeight - 5 }
  const sides: [part: TextFrame['part'], texts: Text[]][] = [
    ['masthead', numberAndTitle(page)],
    ['folio', publicationAndDate(page)],
  ]
  const frames = sides
    .filter(([, texts]) => texts.some(({ runs }) => runs[0]?.text))
    .map(([part, texts], at) => bandFrame(part, texts, sharesOf(band)[at] ?? band, context))
  return [...frames, ruleUnder(band)]
}

/** Three fifths at the left, the rest at the right. */
const sharesOf = (band: Area): Area[] => [
  { ...band, width: band.width * 0.6 },
  { ...band, x: band.x + band.width * 0.6, width: band.width * 0.4 },
]

function numberAndTitle({ number, section, title }: Page): Text[] {
  const numbered = number === undefined ? '' : `${section}${number}`
  const words = [numbered, title].filter((text) => text.trim() !== '').join('　')
  return [{ style: 'masthead', runs: [plain(words)] }]
}

/** Two lines that end at the right; the publication's name is the larger one. */
function publicationAndDate({ publication, date, locale, edition }: Page): Text[] {
  const dated = [dateText(date, locale), edition].filter(Boolean).join('　')
  const name: Text[] = [{ style: 'masthead', size: 17, align: 'right', runs: [plain(publication)] }]
  const day: Text[] = [{ style: 'folio', align: 'right', runs: [plain(dated)] }]
  return [...(publication.trim() === '' ? [] : name), ...(dated.trim() === '' ? [] : day)]
}

const ruleUnder = (band: Area): Frame => ({
  type: 'shape',
  part: 'rule',
  id: 'page/rule',
  item: 'page',
  area: { ...band, y: band.y + band.height + 1.4, height: 0.9 },
  stroke: 0,
  colour: 'accent',
  tint: 100,
})

/** Text that stands on the foot of the band. */
function bandFrame(
  part: TextFrame['part'],
  texts: Text[],
  area: TextFrame['area'],
  { measure, template }: LayoutContext,
): TextFrame {
  const paragraphs = stack(texts, measure(texts.map((text) => ({ text, width: area.width }))), template)
  const height = toMillimetres(heightOf(paragraphs, template))
  return {
    type: 'text',
    part,
    id: `page/${part}`,
    item: 'page',
    area: { ...area, y: area.y + area.height - height, height },
    columns: 1,
    gutter: 0,
    vertical: false,
    align: 'top',
    paragraphs,
  }
}
