import { linesOf } from './plainText.ts'
import type { Block, Photo, Sidebar, Story, Subject } from '../types.ts'

/** One text of a document as a reader sees it, and the form field it is typed into. */
export interface FieldText {
  /**
   * A form field's path as Payload spells it: `headline`, `photos.2.caption`. Every text in a rich
   * text has the path of that field.
   */
  path: string
  text: string
  /**
   * Set for a caption of one use: the photo's id, because that photo's credit counts for its
   * caption.
   */
  photo?: string
}

/**
 * Every text of a document that the gate judges, in reading order, empty ones too. A rich text
 * gives one text for each paragraph or list item, so that words of two are never read as one, and
 * the captions of its photos at their places.
 */
export function textOf(subject: Subject): FieldText[] {
  switch (subject.type) {
    case 'story':
      return textOfStory(subject)
    case 'photo':
      return textOfPhoto(subject)
    case 'sidebar':
      return textOfSidebar(subject)
  }
}

const textOfStory = (story: Story): FieldText[] => [
  { path: 'kicker', text: story.kicker },
  { path: 'headline', text: story.headline },
  { path: 'deck', text: story.deck },
  { path: 'house', text: story.house },
  { path: 'attribution.place', text: story.attribution.place },
  ...story.bylines.map(({ name }, index) => ({ path: `byline.${index}.name`, text: name })),
  ...textOfBlocks('body', story.body),
  ...story.photos.map(({ id, caption }, index) => ({
    path: `photos.${index}.caption`,
    text: caption,
    photo: id,
  })),
  ...story.corrections.map(({ text }, index) => ({ path: `corrections.${index}.text`, text })),
]

const textOfPhoto = (photo: Photo): FieldText[] => [
  { path: 'caption', text: photo.caption },
  { path: 'alt', text: photo.alt },
  { path: 'photographer', text: photo.photographer },
  { path: 'copyright', text: photo.copyright },
  { path: 'place', text: photo.place },
  { path: 'usageTerms', text: photo.usageTerms },
]

const textOfSidebar = (sidebar: Sidebar): FieldText[] => [
  { path: 'title', text: sidebar.title },
  { path: 'quote.text', text: sidebar.quote.text },
  { path: 'quote.speaker', text: sidebar.quote.speaker },
  { path: 'quote.work', text: sidebar.quote.work },
  { path: 'quote.gloss', text: sidebar.quote.gloss },
  ...(sidebar.quoteIn ? [{ path: 'quote.from', text: sidebar.quoteIn.from }] : []),
  { path: 'intro', text: sidebar.intro },
  ...sidebar.points.flatMap(({ heading, items }, index) => [
    { path: `points.${index}.heading`, text: heading },
    ...items.map((text, item) => ({ path: `points.${index}.items.${item}.text`, text })),
  ]),
  ...textOfBlocks('body', sidebar.body),
]

const textOfBlocks = (path: string, blocks: readonly Block[]): FieldText[] =>
  blocks.flatMap((block) => {
    if (block.type === 'photo') return [{ path, text: block.photo.caption, photo: block.photo.id }]
    if (block.type === 'list') return block.items.flatMap(({ children }) => textOfBlocks(path, children))
    return linesOf(block).map((text) => ({ path, text }))
  })
