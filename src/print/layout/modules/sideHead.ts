import type { LayoutContext, Elastic } from '../Elastic.ts'
import type { Paragraph, Text } from '../Layout.ts'
import { toMillimetres, toPoints } from '../units.ts'
import type { MakeText } from './beside.ts'
import { textFrame, type StoryNames } from './parts.ts'

/** Between an upright headline and the text beside it. */
const GAP = 4

/** An upright headline smaller than this share of its size is set across instead. */
const SMALLEST = 0.62

/** It takes no more of the story's width than this. */
const WIDEST = 0.35

/**
 * A headline that stands upright at the left of its text, in as many lines as its own spaces part
 * it, in the size that the text's height allows. Nothing where that would be too small or too wide,
 * the words are Latin, or there is no text to stand beside.
 */
export function sideHead(
  headline: Text,
  text: MakeText,
  names: StoryNames,
  context: LayoutContext,
): Elastic | undefined {
  const { size, leading } = context.template.type[headline.style]
  const lines = headline.runs
    .map((run) => run.text)
    .join('')
    .split(/[\n 　]+/u)
    .filter(Boolean)
  const longest = Math.max(1, ...lines.map((line) => Array.from(line).length))
  const across = toMillimetres(lines.length * leading)
  if (!/\p{Script=Han}/u.test(lines.join('')) || across > names.width * WIDEST) return undefined
  const left = across + GAP
  const columns = Math.max(1, Math.round((names.columns * (names.width - left)) / names.width))
  const words = text({ ...names, width: names.width - left, columns })
  if (!words) return undefined
  const fitted = Math.floor(Math.min(size * 1.1, (toPoints(words.ideal) / longest) * 0.98) * 10) / 10
  if (fitted < size * SMALLEST) return undefined
  const set = { leading: (leading * fitted) / size, gap: 0, lines: lines.length, height: 0, keep: false }
  const paragraphs: Paragraph[] = [{ ...headline, size: fitted, set }]
  return {
    ...words,
    frames: (area) => [
      textFrame({
        id: `${names.item}/side`,
        item: names.item,
        part: 'head',
        area: { ...area, width: across },
        vertical: true,
        paragraphs,
      }),
      ...words.frames({ ...area, x: area.x + left, width: area.width - left }),
    ],
  }
}
