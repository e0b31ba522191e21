import type { Endpoint } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { mustBe } from '../asked.ts'
import { audited } from './day/audited.ts'
import { dayGroups, type DayGroup } from './day/Day.ts'
import { drafts } from './day/drafts.ts'
import { lookingAt, type Looking } from './day/Looking.ts'
import { lost } from './day/lost.ts'
import { pagesAhead } from './day/pagesAhead.ts'
import { published } from './day/published.ts'
import { rights } from './day/rights.ts'
import { scheduled } from './day/scheduled.ts'
import { peopleIn } from './peopleIn.ts'

/** What the dashboard shows. */
export interface Day {
  /** ISO 8601 instant as of which it is so. */
  at: string
  /** Only those with something in them, in the order of who looks. */
  groups: DayGroup[]
}

/**
 * `GET newsroom/day`, for staff: the newsroom's day as who asks has it. A reporter gets their own
 * stories, those who publish or lay out everybody's; pages come first for who only lays out. A
 * handful of questions with limits, however large the newsroom.
 */
export const day = (options: Resolved): Endpoint => ({
  path: '/newsroom/day',
  method: 'get',
  handler: async (req) => {
    mustBe(options.who.isStaff, req)
    const looking = lookingAt(req, options)
    const plans = await scheduled(looking)
    const found = await Promise.all([
      drafts(looking, plans.planned),
      lost(looking),
      rights(looking),
      audited(looking),
      pagesAhead(looking),
      published(looking),
    ])
    const groups = [plans.group, ...found.flat()].filter(({ items, more }) => items.length + more > 0)
    const ordered = orderFor(looking).flatMap((name) => groups.filter(({ group }) => group === name))
    const answer: Day = { at: looking.now, groups: await named(looking, ordered) }
    return Response.json(answer)
  },
})

/** Who only lays out has pages first; who writes, what is blocked. */
function orderFor({ options, only, req }: Looking): readonly (typeof dayGroups)[number][] {
  const user = req.user as Parameters<typeof options.who.mayWrite>[0] // of the app's own type
  if (only !== undefined || options.who.mayWrite(user)) return dayGroups
  return ['pages', ...dayGroups.filter((name) => name !== 'pages')]
}

/** People by name instead of by the note that a plan keeps of them. */
async function named({ req }: Looking, groups: readonly DayGroup[]): Promise<DayGroup[]> {
  const people = await peopleIn(
    req,
    groups.flatMap(({ items }) => items.flatMap(({ by }) => by ?? [])),
  )
  return groups.map((group) => ({
    ...group,
    items: group.items.map(({ by, ...item }) => ({ ...item, ...(by && { by: people.get(by) ?? by }) })),
  }))
}
