import type { Page } from '../types.ts'
import type { LayoutContext } from './Elastic.ts'
import type { Frame, Text, TextFrame } from './Layout.ts'
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
  const number = page.number === undefined ? '' : `${page.section}${page.number}`
  const left = [number, page.title].filter((text) => text.trim() !== '').join('　')
  const right = [
    page.publication,
    [dateText(page.date, page.locale), page.edition].filter(Boolean).join('　'),
  ]
  const foot = folioHeight - 5
  const band = { x: margins.left, y: margins.top, width, height: foot }
  const texts: [TextFrame['part'], Text[]][] = [
    ['masthead', [{ style: 'masthead', runs: [plain(left)] }]],
    [
      'folio',
      right
        .filter((text) => text.trim() !== '')
        .map((text, index) => ({
          ...(index === 0 && text === page.publication
            ? { style: 'masthead' as const, size: 17 }
            : { style: 'folio' as const }),
          align: 'right',
          runs: [plain(text)],
        })),
    ],
  ]
  return [
    ...texts
      .filter(([, lines]) => lines.some(({ runs }) => runs[0]?.text))
      .map(([part, lines], index) =>
        bandFrame(
          part,
          lines,
          index === 0
            ? { ...band, width: width * 0.6 }
            : { ...band, x: band.x + width * 0.6, width: width * 0.4 },
          context,
        ),
      ),
    {
      type: 'shape',
      part: 'rule',
      id: 'page/rule',
      item: 'page',
      area: { ...band, y: margins.top + foot + 1.4, height: 0.9 },
      stroke: 0,
      colour: 'accent',
      tint: 100,
    },
  ]
}

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
