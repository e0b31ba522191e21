import type { Block, Inline } from '../../../src/story/types.ts'
import type { PageText } from '../../../src/wire/pageText/types.ts'

/**
 * The words of a block, a subhead behind `## `, an item behind `• `, so that an expectation can be
 * read and written by hand.
 */
const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')

export const linesOfBody = (body: readonly Block[]): string[] =>
  body.flatMap((block): string[] => {
    if (block.type === 'subhead') return [`## ${wordsOf(block.children)}`]
    if (block.type === 'paragraph') return [wordsOf(block.children)]
    if (block.type === 'list')
      return block.items.flatMap((item) => linesOfBody(item.children).map((line) => `• ${line}`))
    return [`unexpected ${block.type}`]
  })

const keys = (refs: readonly { key: string }[]): string[] => refs.map(({ key }) => key)

/** What a reading comes to, in the shape of the fixtures' `expected.json`. */
export const outline = ({ stories, sidebars, captions, leftovers }: PageText) => ({
  stories: stories.map((story) => ({
    ...(story.kicker === '' ? {} : { kicker: story.kicker }),
    headline: story.headline,
    deck: story.deck,
    house: story.house,
    form: story.attribution.form,
    sources: keys(story.attribution.sources),
    via: keys(story.attribution.via),
    ...(story.attribution.place === '' ? {} : { place: story.attribution.place }),
    ...(story.attribution.date === '' ? {} : { date: story.attribution.date }),
    bylines: story.bylines.map(({ name }) => name),
    body: linesOfBody(story.body),
    missing: story.review.filter(({ why }) => why === 'missing').map(({ path }) => path),
  })),
  sidebars: sidebars.map((box) => ({
    kind: box.kind,
    title: box.title,
    quote: box.quote,
    intro: box.intro,
    points: box.points,
    body: linesOfBody(box.body),
    sources: keys(box.credit.sources),
  })),
  captions: captions.map(({ text, credits, photographer }) => ({
    text,
    credits,
    ...(photographer ? { photographer } : {}),
  })),
  leftovers: leftovers.map(({ text }) => text),
})

/** Every string of a draft, its keys and review marks left out. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'review' || key === 'type' ? [] : stringsIn(part),
  )
}

export const allStrings = (page: PageText): string[] =>
  stringsIn([page.stories, page.sidebars, page.captions, page.leftovers])
