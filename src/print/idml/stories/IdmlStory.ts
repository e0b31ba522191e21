import type { Layout, TextFrame } from '../../layout/Layout.ts'
import { selfId } from '../selfId.ts'

/** One run of text and the frames it flows through. */
export interface IdmlStory {
  self: string
  /** Shown in InDesign's story list. */
  title: string
  frames: readonly [TextFrame, ...TextFrame[]]
}

/**
 * The page's stories in reading order: an article's head and body are one story, threaded, and so
 * are a box's title and words. Captions, masthead, folio and upright headlines are separate stories
 * (a story has one direction of writing).
 */
export function storiesOf(layout: Layout): IdmlStory[] {
  const stories = new Map<string, { title: string; frames: [TextFrame, ...TextFrame[]] }>()
  for (const frame of layout.frames) {
    if (frame.type !== 'text') continue
    const { self, title } = nameOf(frame)
    const story = stories.get(self)
    if (story === undefined) stories.set(self, { title, frames: [frame] })
    else story.frames.push(frame)
  }
  return [...stories].map(([self, story]) => ({ self, ...story }))
}

function nameOf({ id, item, part, vertical }: TextFrame): Pick<IdmlStory, 'self' | 'title'> {
  if (vertical) return { self: selfId('story', id), title: id }
  switch (part) {
    case 'head':
    case 'body':
      return { self: selfId('article', item), title: item }
    case 'box': {
      const box = id.replace(/\/title$/, '')
      return { self: selfId('box', box), title: box }
    }
    case 'caption':
    case 'masthead':
    case 'folio':
      return { self: selfId('story', id), title: id }
  }
}
