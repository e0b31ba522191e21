/**
 * Key points: items behind a mark, mostly under headings with an ordinal, a heading without items among them. A run of them is a
 * box when a source line closes it, when it has both headings and items, or when no paragraph announces it with a colon (then it
 * is a list of the story).
 */

import { differs, type Block } from '../blocks/Block.ts'
import type { FoundBox } from './takeBoxes.ts'
import { markOff } from './takeCaptions.ts'
import type { BoxDraft, PointDraft } from '../drafts.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import type { Strip } from '../text/Strip.ts'

/** A point told in prose instead of items is no longer than this, in characters; a longer one is a story's. */
const LONGEST_PROSE = 150
/** No box is longer; a run is not looked through further, so that a hostile page costs no more than a long one. */
const MOST_ITEMS = 80

/** The key-points box that starts at item `i`, or nothing. `passed` are the items before it that nothing took. */
export const keyPointsAt = (
  i: number,
  items: readonly Item[],
  passed: readonly Item[],
): FoundBox | undefined => {
  const first = items[i]
  if (!isBlock(first) || (first.kind !== 'marked' && first.kind !== 'point')) return undefined
  const before = passed.at(-1)
  // The run was looked at from its first item, and is a list of the story.
  if (first.kind === 'marked' && isBlock(before) && before.kind === 'marked') return undefined
  const run = closedRun(i, items) ?? plainRun(i, items)
  const after = items[i + run.length]
  const source = isBlock(after) && after.kind === 'source' ? after : undefined
  if (!source && !standsAlone(run, before)) return undefined
  const head = headOf(run, passed)
  return {
    box: boxOf(run, head, source),
    back: (head.title ? 1 : 0) + (head.intro ? 1 : 0),
    used: run.length + (source ? 1 : 0),
  }
}

/** Marks and points, and headings between marks. */
const plainRun = (i: number, items: readonly Item[]): Block[] => {
  const run: Block[] = []
  for (let k = i; k < i + MOST_ITEMS; k += 1) {
    const item = items[k]
    if (!isBlock(item)) break
    const next = items[k + 1]
    const isGroupHead = item.kind === 'heading' && isBlock(next) && next.kind === 'marked' && run.length > 0
    if (item.kind !== 'marked' && item.kind !== 'point' && !isGroupHead) break
    run.push(item)
  }
  return run
}

/** The same with short paragraphs under the points, when a source line closes it. */
const closedRun = (i: number, items: readonly Item[]): Block[] | undefined => {
  const run: Block[] = []
  for (let k = i; k < i + MOST_ITEMS; k += 1) {
    const item = items[k]
    if (!isBlock(item)) return undefined
    if (item.kind === 'source')
      return run.filter(({ kind }) => kind !== 'paragraph').length >= 2 ? run : undefined
    const isProse = item.kind === 'paragraph' && !item.opening && item.strip.text.length <= LONGEST_PROSE
    if (item.kind !== 'marked' && item.kind !== 'point' && !isProse) return undefined
    run.push(item)
  }
  return undefined
}

const standsAlone = (run: readonly Block[], before: Item | undefined): boolean => {
  const marked = run.filter(({ kind }) => kind === 'marked').length
  if (marked > 0 && marked < run.length) return true
  const announced = isBlock(before) && /[：:]$/.test(before.strip.text)
  return marked >= 2 && !announced
}

interface Head {
  title?: Block
  intro?: Block
}

/** The heading right before the points, or the heading before the one paragraph that leads to them. */
const headOf = (run: readonly Block[], passed: readonly Item[]): Head => {
  const last = passed.at(-1)
  if (!isBlock(last)) return {}
  if (last.kind === 'heading') return { title: last }
  const title = passed.at(-2)
  const isIntro = last.kind === 'paragraph' && !last.opening && isOfPoints(last, run, passed)
  return isIntro && isBlock(title) && title.kind === 'heading' ? { title, intro: last } : {}
}

/** How far back the story around a box is looked for. */
const FAR = 12

/** Whether a paragraph is set to the points' measure; where each point fits its line, whether it is set to another than the story's. */
const isOfPoints = (paragraph: Block, run: readonly Block[], passed: readonly Item[]): boolean => {
  const broken = run.find(({ lines }) => lines > 1)
  if (broken) return !differs(paragraph.head, broken.head)
  if (run.some(({ width }) => width > paragraph.head.most + 2.5)) return false
  const story = passed
    .slice(-FAR, -2)
    .findLast((item) => isBlock(item) && item.kind === 'paragraph' && item.lines > 2)
  return isBlock(story) && differs(story.tail, paragraph.head)
}

const boxOf = (run: readonly Block[], { title, intro }: Head, source: Block | undefined): BoxDraft => {
  const points: PointDraft[] = []
  const marks: Strip[] = [...run, ...(title ? [title] : []), ...(intro ? [intro] : [])].map(
    (block) => block.hyphens,
  )
  for (const block of run) {
    if (block.kind === 'point' || block.kind === 'heading') {
      points.push({ heading: block.strip, items: [] })
      continue
    }
    const { mark, text } =
      block.kind === 'marked' ? markOff(block.strip) : { mark: undefined, text: block.strip }
    if (mark) marks.push(mark)
    const point = points.at(-1)
    if (point) point.items.push(text)
    else points.push({ items: [text] })
  }
  return {
    kind: 'keyPoints',
    ...(title ? { title: title.strip } : {}),
    ...(intro ? { intro: intro.strip } : {}),
    points,
    body: [],
    ...(source ? { source: source.strip } : {}),
    marks,
    review: [],
  }
}
