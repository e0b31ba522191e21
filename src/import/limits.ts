import type { Block } from '../story/types.ts'
import type { PageText } from '../wire/pageText/types.ts'
import type { Excess } from './Excess.ts'
import { ImportRefusal } from './ImportRefusal.ts'

/**
 * The most that one import takes and makes. A broadsheet page is about 30 kB of text and makes a
 * dozen drafts; whatever is over these limits is no page, and storing it would keep everybody
 * waiting.
 */
export const limits = {
  /** Bytes of UTF-8. */
  bytes: 100_000,
  /** Articles, boxes and photos together. */
  drafts: 100,
  /** Names in the bylines of all articles together: each is a row in the database. */
  names: 100,
  /** Paragraphs, subheads, list items and points of all drafts together. */
  paragraphs: 1_000,
} as const

/** @throws {ImportRefusal} `too-large` for a text of more than `limits.bytes` */
export function checkSize(text: string): void {
  // A UTF-16 unit is at least one byte in UTF-8, so a huge text is refused without encoding it.
  const isLarger = text.length > limits.bytes || Buffer.byteLength(text) > limits.bytes
  if (isLarger) throw new ImportRefusal({ code: 'too-large', most: limits.bytes })
}

/** @throws {ImportRefusal} `too-many` for a page that would make more than the limits allow */
export function checkCount(page: PageText): void {
  const excess = excessOf(page)
  if (excess) throw new ImportRefusal(excess)
}

function excessOf({ stories, sidebars, captions }: PageText): Excess | undefined {
  const notMade = { articles: stories.length, sidebars: sidebars.length, photos: captions.length }
  if (stories.length + sidebars.length + captions.length > limits.drafts)
    return { code: 'too-many', of: 'drafts', notMade, most: limits.drafts }
  const names = sum(stories.map(({ bylines }) => bylines.length))
  if (names > limits.names) return { code: 'too-many', of: 'names', names, most: limits.names }
  const paragraphs =
    sum(stories.map(({ body }) => sizeOf(body))) +
    sum(sidebars.map(({ body, points }) => sizeOf(body) + sum(points.map(({ items }) => 1 + items.length))))
  return paragraphs > limits.paragraphs
    ? { code: 'too-many', of: 'paragraphs', paragraphs, most: limits.paragraphs }
    : undefined
}

const sizeOf = (body: readonly Block[]): number =>
  sum(body.map((block) => (block.type === 'list' ? block.items.length : 1)))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
