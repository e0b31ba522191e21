import type { Block, Credit, PhotoUse, Sidebar, Story } from '../../../story/types.ts'
import { linesOf } from '../../../story/words/plainText.ts'
import { blocksOf, photosIn } from './body.ts'

/** One text in which somebody may be credited, at its form field. */
export interface Text {
  path: string
  text: string
  /** Who may be credited here beside those the document itself credits. */
  alsoCredited?: Credit
}

/** The words of a story that its attribution must answer for: deck, house, by-lines, body, per-use captions. */
export const textsOfStory = (story: Story, creditOf: (use: PhotoUse) => Credit | undefined): Text[] => [
  { path: 'deck', text: story.deck },
  { path: 'house', text: story.house },
  ...story.bylines.flatMap(({ name, role }, at) => [
    { path: `byline.${at}.name`, text: name },
    { path: `byline.${at}.role`, text: role },
  ]),
  ...linesAt('body', story.body),
  ...photosIn(story.body).map((use) => captionText(use, 'body', creditOf(use))),
  ...story.photos.map((use, at) => captionText(use, `photos.${at}.caption`, creditOf(use))),
]

/** The words of a box that its sources must answer for: all of them. */
export const textsOfSidebar = ({ title, quote, intro, points, body }: Sidebar): Text[] => [
  { path: 'title', text: title },
  { path: 'quote.text', text: quote.text },
  { path: 'quote.speaker', text: quote.speaker },
  { path: 'quote.work', text: quote.work },
  { path: 'quote.gloss', text: quote.gloss },
  { path: 'intro', text: intro },
  ...points.flatMap(({ heading, items }, at) => [
    { path: `points.${at}.heading`, text: heading },
    ...items.map((text, item) => ({ path: `points.${at}.items.${item}.text`, text })),
  ]),
  ...linesAt('body', body),
]

/** Each line of a body by itself: a credit is read at the opening or the end of a paragraph. */
const linesAt = (path: string, body: readonly Block[]): Text[] =>
  body.flatMap(linesOf).map((text) => ({ path, text }))

const captionText = ({ caption }: PhotoUse, path: string, alsoCredited: Credit | undefined): Text => ({
  path,
  text: caption,
  ...(alsoCredited === undefined ? {} : { alsoCredited }),
})

/** Where a story says who reports: the house's name, and its first paragraph with words. */
export function openingsOf({ house, body }: Story): Text[] {
  const opening = [...blocksOf(body)]
    .filter(({ type }) => type !== 'subhead' && type !== 'list')
    .flatMap(linesOf)
    .find((line) => line.trim() !== '')
  return [
    { path: 'house', text: house },
    { path: 'body', text: opening ?? '' },
  ]
}
