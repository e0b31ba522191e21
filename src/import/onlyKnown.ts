import type { SourceRef } from '../story/index.ts'
import type { PageCaption, PageSidebar, PageStory, PageText, ReviewMark } from '../wire/pageText/types.ts'

/** Whether the newsroom has a source for a key. */
type IsKnown = (key: string) => boolean

/**
 * The page without the credits that cannot be stored, because the words name nobody whom the
 * newsroom or the register knows: 綜合外電, 本報圖片, a bureau of statistics. The reader gives a
 * placeholder for each (`isPlaceholder`). Every draft that loses a credit is marked for review.
 */
export const onlyKnown = (page: PageText, isKnown: IsKnown): PageText => ({
  ...page,
  stories: page.stories.map((story) => knownStory(story, isKnown)),
  sidebars: page.sidebars.map((box) => knownBox(box, isKnown)),
  captions: page.captions.map((caption) => knownCaption(caption, isKnown)),
})

/**
 * A byline without its employer would be our own staff's, so one by somebody unknown goes whole.
 */
function knownStory(story: PageStory, isKnown: IsKnown): PageStory {
  const { attribution, bylines } = story
  const sources = attribution.sources.filter(isOf(isKnown))
  const via = attribution.via.filter(isOf(isKnown))
  const signed = bylines.filter(({ source }) => source === undefined || isKnown(source.key))
  const lostCredits = sources.length < attribution.sources.length || via.length < attribution.via.length
  const lostNames = bylines.filter((byline) => !signed.includes(byline)).map(({ name }) => name)
  const credited = lostCredits
    ? marked(story.review, 'attribution.sources', unnamed, sources.length > 0)
    : story.review
  const review =
    lostNames.length > 0
      ? marked(credited, 'bylines', `${nameless} ${lostNames.join(', ')}`, signed.length > 0)
      : credited
  return { ...story, attribution: { ...attribution, sources, via }, bylines: signed, review }
}

function knownBox(box: PageSidebar, isKnown: IsKnown): PageSidebar {
  const sources = box.credit.sources.filter(isOf(isKnown))
  const via = box.credit.via.filter(isOf(isKnown))
  const isWhole = sources.length === box.credit.sources.length && via.length === box.credit.via.length
  if (isWhole) return box
  const review = marked(box.review, 'credit.sources', unnamed, sources.length + via.length > 0)
  return { ...box, credit: { sources, via }, review }
}

function knownCaption(caption: PageCaption, isKnown: IsKnown): PageCaption {
  const credits = caption.credits.filter(isKnown)
  const via = caption.via.filter(isKnown)
  if (credits.length === caption.credits.length && via.length === caption.via.length) return caption
  const note = `${unnamed} The words: ${caption.creditWords}`
  return { ...caption, credits, via, review: marked(caption.review, 'credits', note, credits.length > 0) }
}

const isOf =
  (isKnown: IsKnown) =>
  ({ key }: SourceRef): boolean =>
    isKnown(key)

const unnamed =
  'The words credit somebody without a name that the sources have. Choose the source, or make it.'
const nameless = 'For whom they work is not among the sources:'

/** The marks with another one for a field: missing, or uncertain where some of it is left. */
const marked = (
  marks: readonly ReviewMark[],
  path: string,
  note: string,
  someLeft: boolean,
): ReviewMark[] => [
  ...marks.filter((mark) => mark.path !== path || (someLeft && mark.why === 'found')),
  { path, why: someLeft ? 'uncertain' : 'missing', note },
]
