import { column, drawColumn, drawnPdf } from '../../unit/wire/pagePdf/drawnPage.ts'

const paragraphs = [
  'STONEFORD — The last ferry of the day now leaves an hour later, and the lamps along the pier stay lit until the crew has tied the ropes for the night.',
  'Passengers who finish late at the night school had asked for the change since spring, when the second bridge was closed for repairs.',
]

/** A page's PDF with a story, and a picture with its caption. */
export const ferryPage = drawnPdf(async (drawn) => {
  drawn.lines(40, 70, ['Last Ferry Leaves an Hour Later'], { size: 30, font: 'bold' })
  drawColumn(drawn, 40, 110, column(paragraphs))
  await drawn.picture(380, 120, 180, 120)
  drawn.lines(380, 250, ['The pier at Stoneford, where the lamps', 'now burn for one more hour.'], {
    size: 8,
    font: 'italic',
  })
})
