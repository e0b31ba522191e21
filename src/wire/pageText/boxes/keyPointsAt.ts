import { differs, hyphensOf, type Block } from '../blocks/Block.ts'
import { isBlock, type Item } from '../blocks/Item.ts'
import type { BoxDraft, PointDraft } from '../drafts.ts'
import type { Strip } from '../text/Strip.ts'
import type { FoundBox } from './FoundBox.ts'
import { markOff } from './markOff.ts'

/**
 * The most characters of a point that is a paragraph instead of items. A longer paragraph belongs
 * to a story.
 */
const LONGEST_PROSE = 150
/**
 * The most blocks of a box. Longer runs are not searched, which bounds the time for a hostile page.
 */
const MOST_ITEMS = 80

/**
 * The key-points box that starts at item `i`, or nothing. Key points are items behind a mark,
 * mostly under headings with an ordinal; some headings have no items. A run of them is a box when a
 * source line closes it, when it has both headings and items, or when no paragraph announces it
 * with a colon (then it is a list of the story).
 *
 * @param passed the items before it that no box took
 */
export const keyPointsAt = (
  i: number,
  items: readonly Item[],
  passed: readonly Item[],
): FoundBox | undefined => {
  const first = items[i]
  if (!isBlock(first) || (first.kind !== 'marked' && first.kind !== 'point')) return undefined
  const before = passed.at(-1)
  // Item `i` is inside a run that was already judged from its first item to be a list of the story.
  if (first.kind === 'marked' && isBlock(before) && before.kind === 'marked') return undefined
  const run = closedRun(i, items) ?? plainRun(i, items)
  const after = items[i + run.length]
  const source = isBlock(after) && after.kind === 'source' ? after : undefined
  if (!source && !standsAlone(run, before)) return undefined
  const head = headOf(run, passed)
  const used = run.length + (source ? 1 : 0)
  return { box: boxOf(run, head, source), back: (head.title ? 1 : 0) + (head.intro ? 1 : 0), used }
}

/** The marked items and points from `i` on, and headings between marked items. */
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

/** Marked items, points and short paragraphs under them, if a source line closes the run. */
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

/**
 * The heading right before the points, or the one before the single paragraph that introduces them.
 */
const headOf = (run: readonly Block[], passed: readonly Item[]): Head => {
  const last = passed.at(-1)
  if (!isBlock(last)) return {}
  if (last.kind === 'heading') return { title: last }
  const title = passed.at(-2)
  const isIntro = last.kind === 'paragraph' && !last.opening && isOfPoints(last, run, passed)
  return isIntro && isBlock(title) && title.kind === 'heading' ? { title, intro: last } : {}
}

/** How many items before a box are searched for the story around it. */
const FAR = 12

/**
 * Whether a paragraph belongs to the points: its column is as wide as theirs. Where each point fits
 * on one line, which shows no width, its column is not as wide as the story's.
 */
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
  const { points, marks } = pointsOf(run)
  return {
    kind: 'keyPoints',
    ...(title ? { title: title.strip } : {}),
    ...(intro ? { intro: intro.strip } : {}),
    points,
    body: [],
    ...(source ? { source: source.strip } : {}),
    marks: [...hyphensOf([...run, title, intro]), ...marks],
    review: [],
  }
}

/** The points, each with its items, and the marks that stood before the items. */
const pointsOf = (run: readonly Block[]): { points: PointDraft[]; marks: Strip[] } => {
  const points: PointDraft[] = []
  const marks: Strip[] = []
  for (const { kind, strip } of run) {
    if (kind === 'point' || kind === 'heading') {
      points.push({ heading: strip, items: [] })
      continue
    }
    const { mark, text } = kind === 'marked' ? markOff(strip) : { mark: undefined, text: strip }
    if (mark) marks.push(mark)
    const point = points.at(-1)
    if (point) point.items.push(text)
    else points.push({ items: [text] })
  }
  return { points, marks }
}
