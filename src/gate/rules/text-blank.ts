import { beginningOf } from '../../language/shortened.ts'
import type { Block, Photo, Sidebar } from '../../story/types.ts'
import { isSoftwareWords } from '../../photo/metadata/read/software/isSoftwareWords.ts'
import { linesOf } from '../../story/words/plainText.ts'
import { saysNothing } from './lib/saysNothing.ts'
import { whenWritten, type Found, type Rule } from './Rule.ts'

/**
 * Required text that says nothing: a story's headline and body, a photo's caption and alt, a box's
 * title and words.
 */
export const textBlank: Rule = {
  modes: whenWritten,
  story: (story) => [
    ...blankAt('headline', story.headline, story.locale),
    ...blankBody(story.body, story.locale),
  ],
  photo: (photo) => [...blankCaption(photo), ...blankAlt(photo)],
  sidebar: (sidebar) => [...blankAt('title', sidebar.title, sidebar.locale), ...blankWords(sidebar)],
}

/** Of what says nothing, in code points: filler can be long. */
const shown = 80

const blankAt = (path: string, text: string, locale: string): Found[] =>
  saysNothing(text) ? [{ path, locale, actual: beginningOf(text, shown) }] : []

function blankBody(body: readonly Block[], locale: string): Found[] {
  const lines = body.flatMap(linesOf)
  if (!lines.every((line) => saysNothing(line))) return []
  return [{ path: 'body', locale, actual: beginningOf(lines.join(' '), shown) }]
}

/** No caption at all is `photo-caption-missing`. */
const blankCaption = ({ caption, locale }: Photo): Found[] =>
  caption === '' ? [] : blankAt('caption', caption, locale)

/** Who cannot see the picture learns nothing from the name of its file. */
const blankAlt = ({ alt, locale }: Photo): Found[] =>
  isSoftwareWords(alt, 'caption')
    ? [{ path: 'alt', locale, actual: beginningOf(alt, shown) }]
    : blankAt('alt', alt, locale)

function blankWords({ kind, quote, points, body, locale }: Sidebar): Found[] {
  if (kind === 'quote') return blankAt('quote.text', quote.text, locale)
  if (kind === 'note') return blankBody(body, locale)
  if (points.length === 0) return [{ path: 'points', locale, actual: '' }]
  return points.flatMap(({ heading, items }, at) =>
    items.every((item) => saysNothing(item)) ? blankAt(`points.${at}.heading`, heading, locale) : [],
  )
}
