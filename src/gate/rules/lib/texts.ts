import type { Block, Credit, Photo, PhotoUse, Sidebar, Story } from '../../../story/types.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { linesOf } from '../../../story/words/plainText.ts'
import { textOf } from '../../../story/words/textOf.ts'
import { blocksOf } from '../../../story/words/blocksOf.ts'

/** One text in which somebody may be credited, at its form field. */
export interface Text {
  path: string
  text: string
  /** Who may be credited here beside those the document itself credits. */
  alsoCredited?: Credit
  /**
   * It names nobody in passing, as a by-line does: an agency that stands there in whatever words is
   * credited.
   */
  isLineOfNames?: true
}

/**
 * The words of a story that its attribution must answer for: all that readers or the press get, but
 * its address and its section.
 */
export const textsOfStory = (story: Story, creditOf: (use: PhotoUse) => Credit | undefined): Text[] => [
  { path: 'kicker', text: story.kicker },
  { path: 'headline', text: story.headline },
  { path: 'deck', text: story.deck },
  { path: 'house', text: story.house },
  ...story.bylines.flatMap(({ name, role }, at) => [
    { path: `byline.${at}.name`, text: name, isLineOfNames: true as const },
    { path: `byline.${at}.role`, text: role, isLineOfNames: true as const },
  ]),
  { path: 'attribution.place', text: story.attribution.place },
  ...linesAt('body', story.body),
  ...[...blocksOf(story.body)].flatMap((block) =>
    block.type === 'photo' ? [captionText(block.photo, 'body', creditOf(block.photo))] : [],
  ),
  ...story.photos.map((use, at) => captionText(use, `photos.${at}.caption`, creditOf(use))),
  ...story.corrections.map(({ text }, at) => ({ path: `corrections.${at}.text`, text })),
]

/**
 * The words of a photo that its credit must answer for. Who took it, and whose it is, are lines of
 * names.
 */
export const textsOfPhoto = (photo: Photo): Text[] => [
  { path: 'caption', text: photo.caption },
  { path: 'alt', text: photo.alt },
  { path: 'photographer', text: photo.photographer, isLineOfNames: true },
  { path: 'copyright', text: photo.copyright, isLineOfNames: true },
  { path: 'place', text: photo.place },
  { path: 'usageTerms', text: photo.usageTerms },
]

/** The words of a box that its sources must answer for: all of them. */
export const textsOfSidebar = (sidebar: Sidebar): Text[] =>
  textOf(sidebar).filter(({ photo }) => photo === undefined)

/** Each line of a body by itself: a credit is read at the opening or the end of a paragraph. */
export const linesAt = (path: string, body: readonly Block[]): Text[] =>
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
    .find((line) => !isBlank(line))
  return [
    { path: 'house', text: house },
    { path: 'body', text: opening ?? '' },
  ]
}
