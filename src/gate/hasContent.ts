import type { Sidebar, Story, Subject } from '../story/types.ts'
import { linesOf } from '../story/plainText.ts'
import { blocksOf } from './rules/lib/body.ts'
import { isInvisible } from './rules/lib/blank.ts'

/**
 * Whether a document has content in its tree's locale, and so must stand the gate in it: some localized text can be seen, or
 * the body places something. A placeholder is content: it would be served. The tree must have been made without
 * falling back to another locale's text.
 */
export function hasContent(subject: Subject): boolean {
  switch (subject.type) {
    case 'story':
      return storyTexts(subject).some(isSeen) || places(subject)
    case 'photo':
      return [subject.caption, subject.alt].some(isSeen)
    case 'sidebar':
      return sidebarTexts(subject).some(isSeen) || places(subject)
  }
}

const isSeen = (text: string): boolean => !isInvisible(text)

const places = ({ body }: Story | Sidebar): boolean =>
  [...blocksOf(body)].some(({ type }) => type === 'photo' || type === 'sidebar')

const storyTexts = (story: Story): string[] => [
  story.kicker,
  story.headline,
  story.deck,
  story.house,
  story.attribution.place,
  ...story.bylines.map(({ name }) => name),
  ...story.body.flatMap(linesOf),
  ...story.photos.map(({ caption }) => caption),
  ...story.corrections.map(({ text }) => text),
]

const sidebarTexts = ({ title, quote, intro, points, body }: Sidebar): string[] => [
  title,
  quote.text,
  quote.speaker,
  quote.work,
  quote.gloss,
  intro,
  ...points.flatMap(({ heading, items }) => [heading, ...items]),
  ...body.flatMap(linesOf),
]
