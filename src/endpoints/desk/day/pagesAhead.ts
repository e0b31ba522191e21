import type { PageState } from '../../../pages/judge/pageState.ts'
import { pageState } from '../../../pages/judge/pageState.ts'
import { isUnreadable } from '../../../story/stored/isUnreadable.ts'
import type { Row } from '../../../rows/readable.ts'
import { wordsIn } from '../../../gate/titleOf.ts'
import { readable } from '../../../access/mayRead.ts'
import { imprintOf } from '../../uses/imprintOf.ts'
import { most, type DayGroup, type DayItem, type DayState } from './Day.ts'
import type { Looking } from './Looking.ts'

const hour = 60 * 60 * 1000

type Stored = Row & { id: number | string }

/** The pages of today's paper and of tomorrow's, in their order, and how far each is. */
export async function pagesAhead(looking: Looking): Promise<DayGroup> {
  const { req, guard, options, now } = looking
  if (!looking.laysOut) return { group: 'pages', items: [], more: 0 }
  const from = Date.parse(now)
  const { docs } = await guard.inner.find<Stored>({
    collection: options.slugs.pages,
    // A day is stored as some moment within it: those around are read, and the calendar decides.
    where: await readable(req, options.slugs.pages, {
      and: [
        { date: { greater_than_equal: new Date(from - 36 * hour).toISOString() } },
        { date: { less_than_equal: new Date(from + 60 * hour).toISOString() } },
      ],
    }),
    sort: ['date', 'section', 'number'],
    limit: most * 4,
    pagination: false,
  })
  const days = new Set([0, 24 * hour].map((later) => dayOf(from + later, options.timeZone)))
  const ahead = docs.filter(({ date }) => days.has(dayOf(new Date(String(date)).getTime(), options.timeZone)))
  const items = await Promise.all(ahead.slice(0, most).map((page) => itemOf(looking, page)))
  return { group: 'pages', items, more: Math.max(0, ahead.length - most) }
}

const dayOf = (at: number, timeZone: string): string =>
  Number.isNaN(at) ? '' : new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)

async function itemOf({ req, options }: Looking, page: Stored): Promise<DayItem> {
  const { number, edition, date } = imprintOf(page)
  const title = [number, edition, wordsIn(page.title, req.locale)].filter(Boolean).join(' ')
  const item = { collection: options.slugs.pages, id: String(page.id), title, notes: [] }
  return { ...item, ...(date && { at: date }), ...(await howFar(() => pageState(req, page))) }
}

/** How far a page is; one that cannot be read has something to be mended. */
async function howFar(judge: () => Promise<PageState>): Promise<{ state: DayState; toMend?: number }> {
  try {
    const { judged, lastExport, changed } = await judge()
    if (judged.page.items.length === 0) return { state: 'empty' }
    if (lastExport) return { state: changed?.length ? 'changed' : 'exported' }
    const toMend = judged.findings.filter(({ severity }) => severity === 'block').length
    return toMend > 0 ? { state: 'to-mend', toMend } : { state: 'ready' }
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return { state: 'to-mend' }
  }
}
