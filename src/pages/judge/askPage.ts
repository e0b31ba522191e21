import type { Layout } from '../../print/layout/Layout.ts'
import type { Page } from '../../print/types.ts'
import { plainText } from '../../story/words/plainText.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import type { Subject } from '../../story/types.ts'
import type { PageFinding } from '../PageFinding.ts'
import type { PageRule } from '../PageRule.ts'

/** The least share of white paper, of the room for items, that is asked about. */
const WHITE = 1 / 3

/**
 * Whether a page that nothing stops is a page: what whoever sends it to the press is asked before.
 * Warnings only: a page may be meant to be so. A page that something stops is not asked yet.
 *
 * @param found what was found about it so far
 * @param layout left out: its white is not asked about
 */
export function askPage(
  page: Page,
  found: readonly PageFinding[],
  layout?: Pick<Layout, 'white'>,
): PageFinding[] {
  if (found.some(({ severity }) => severity === 'block')) return []
  return [
    ...(isBlank(page.date) ? [asked('page-date-missing')] : []),
    ...(page.number === undefined ? [asked('page-number-missing')] : []),
    ...twice(page),
    ...(page.items.length > 0 ? white(layout?.white ?? 0) : []),
  ]
}

const asked = (rule: PageRule, item = 'page', params: PageFinding['params'] = {}): PageFinding => ({
  item,
  rule,
  severity: 'warn',
  params,
})

/** A document that an earlier item has already, or a story with the very words of another. */
function twice({ items }: Page): PageFinding[] {
  const seen = new Map<string, string>()
  return items.flatMap(({ name, subject }) => {
    const keys = keysOf(subject)
    const first = keys.map((key) => seen.get(key)).find((earlier) => earlier !== undefined)
    keys.forEach((key) => seen.set(key, seen.get(key) ?? name))
    const number = first === undefined ? undefined : (/\d+$/u.exec(first)?.[0] ?? first)
    return number === undefined ? [] : [asked('item-twice', name, { number })]
  })
}

function keysOf(subject: Subject): string[] {
  const document = `${subject.type}:${subject.id}`
  const words = subject.type === 'story' ? plainText(subject.body) : ''
  return isBlank(words) ? [document] : [document, `words:${words}`]
}

const white = (share: number): PageFinding[] =>
  share < WHITE ? [] : [asked('page-white', 'page', { percent: Math.round(share * 100) })]
