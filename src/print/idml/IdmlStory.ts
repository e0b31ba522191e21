import type { Layout, TextFrame } from '../layout/Layout.ts'
import { selfId } from './selfId.ts'

/** One run of text and the frames it flows through. */
export interface IdmlStory {
  self: string
  /** Shown in InDesign's story list. */
  title: string
  frames: readonly [TextFrame, ...TextFrame[]]
}

/**
 * The page's stories in reading order: an article's head and body are one, threaded; captions, boxes, masthead, folio and
 * upright headlines (a story has one direction of writing) are their own.
 */
export function storiesOf(layout: Layout): IdmlStory[] {
  const stories: IdmlStory[] = []
  const articles = new Map<string, [TextFrame, ...TextFrame[]]>()
  for (const frame of layout.frames) {
    if (frame.type !== 'text') continue
    const article = isArticle(frame) ? articles.get(frame.item) : undefined
    if (article !== undefined) {
      article.push(frame)
      continue
    }
    const frames: [TextFrame, ...TextFrame[]] = [frame]
    if (isArticle(frame)) articles.set(frame.item, frames)
    stories.push({ ...nameOf(frame), frames })
  }
  return stories
}

const isArticle = ({ part, vertical }: TextFrame): boolean =>
  !vertical && (part === 'head' || part === 'body')

const nameOf = (frame: TextFrame): Pick<IdmlStory, 'self' | 'title'> =>
  isArticle(frame)
    ? { self: selfId('article', frame.item), title: frame.item }
    : { self: selfId('story', frame.id), title: frame.id }
