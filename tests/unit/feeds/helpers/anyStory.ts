import fc from 'fast-check'
import type { Story } from '../../../../src/story/types.ts'
import { photo, sidebar, story, words } from '../../story/arbitraries.ts'
import { ferry, nightFerry, pointsBox } from './stories.ts'

/** A photo of the newsroom's, with other words, times and source types. */
const shown = photo.map(({ alt, photographer, copyright, place, usageTerms, caption, takenAt, made }) => ({
  ...ferry({ alt, photographer, copyright, place, usageTerms, caption: `圖${caption}` }),
  ...(takenAt && { takenAt }),
  ...(made && { made }),
}))

const box = sidebar.map(({ kind, title, quote, intro, points, body }) =>
  pointsBox({
    kind,
    quote: { ...quote, work: `《${quote.work}》` },
    intro,
    points,
    body,
    title: `框${title}`,
  }),
)

/**
 * A story that readers may have, with whatever words and blocks. What makes it public stays: its
 * guid, credits and times.
 */
export const readableStory: fc.Arbitrary<Story> = fc
  .tuple(story, shown, box, words)
  .map(([{ kicker, deck, section, body, corrections }, picture, aside, other]) =>
    nightFerry({
      ...{ kicker, deck, section, body, corrections },
      headline: `題${other}`,
      bylines: [{ name: `甲${other}`, role: other }, ...nightFerry().bylines],
      photos: [{ id: '7', photo: picture, caption: other }],
      sidebars: [{ id: '4', sidebar: aside }],
    }),
  )
