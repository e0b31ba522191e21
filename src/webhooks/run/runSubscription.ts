import type { Changes } from '../../gate/kept/read/ChangesAsked.ts'
import { changesSince } from '../../gate/kept/read/changesSince.ts'
import type { Subscription } from '../types.ts'
import { deliver } from './deliver.ts'
import type { Sender } from './Sender.ts'
import { endTurn, inOwnTurn, moveCursor, takeTurn, type Turn } from './Turn.ts'
import { wantedOf } from './wantedOf.ts'

/** Changes asked for at once. */
const page = 100

/** Milliseconds after which a run leaves the rest of one subscription to the next run. */
const budget = 30_000

/** Whether there is more that could be delivered now. */
export type Run = 'done' | 'more'

/** Delivers to one subscription what it has not had, in order, as long as it takes it. */
export async function runSubscription(sender: Sender, subscription: Subscription): Promise<Run> {
  const turn = await takeTurn(sender.guard, subscription.id, sender.turn)
  if (!turn) return 'done'
  try {
    return await pages(sender, subscription, turn)
  } finally {
    await endTurn(sender.guard, turn)
  }
}

async function pages(sender: Sender, subscription: Subscription, turn: Turn): Promise<Run> {
  const { guard } = sender
  const { locale } = subscription
  const end = Date.now() + budget
  let since = turn.number
  while (Date.now() < end) {
    const changed = await changesSince(guard, { locale, since, limit: page })
    if (changed.until === since) return 'done'
    const went = await onePage(sender, { subscription, turn, changed, end })
    if (went !== 'all') return went === 'stopped' ? 'done' : 'more'
    since = changed.until
  }
  return 'more'
}

interface Page {
  subscription: Subscription
  turn: Turn
  changed: Changes
  /** Milliseconds since 1970. */
  end: number
}

/** Behind those that were delivered the cursor has gone on by itself; here it passes the others. */
async function onePage(
  sender: Sender,
  { subscription, turn, changed, end }: Page,
): Promise<'all' | 'stopped' | 'late'> {
  const { guard } = sender
  for (const change of await wantedOf(guard, subscription, changed.changes)) {
    if (Date.now() > end) return 'late'
    if ((await deliver(sender, { turn, id: subscription.id, change })) === 'not-now') return 'stopped'
  }
  const moved = await inOwnTurn(guard, turn, {
    seconds: sender.turn,
    run: (req) => moveCursor(guard, turn, changed.until, req).then(() => true),
  })
  return moved ? 'all' : 'stopped'
}
