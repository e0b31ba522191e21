import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'
import { bodyOf } from '../message/bodyOf.ts'
import { signedHeaders } from '../message/signedHeaders.ts'
import { send, type Answer } from '../send.ts'
import { webhooksSlug } from '../slugs.ts'
import type { Delivery, Subscription } from '../types.ts'
import { deliveryFor } from './deliveryFor.ts'
import { outcomeOf } from './outcomeOf.ts'
import { recordAttempt, type Attempted } from './recordAttempt.ts'
import type { Sender } from './Sender.ts'
import { inOwnTurn, moveCursor, type Turn } from './Turn.ts'

/** Whether the next change may be delivered now. */
export type Delivered = 'delivered' | 'not-now'

/**
 * Delivers one change to a subscription, if it is due, and writes down what came of it. The next one
 * is not delivered before it: order is kept.
 */
export async function deliver(
  sender: Sender,
  { turn, id, change }: { turn: Turn; id: Subscription['id']; change: ChangeFor },
): Promise<Delivered> {
  const { guard, options } = sender
  const subscription = await inOwnTurn(guard, turn, {
    seconds: sender.turn,
    run: () => activeNow(sender, id),
  })
  if (!subscription) return 'not-now'
  const delivery = await deliveryFor(guard, subscription, change)
  if (isLater(delivery)) return 'not-now'
  const at = new Date()
  const answer = await attempt(sender, { subscription, delivery, change, at })
  const outcome = outcomeOf(answer, delivery.attempts, options.retries)
  return (await recorded(sender, { turn, change }, { subscription, delivery, at, answer, outcome }))
    ? 'delivered'
    : 'not-now'
}

const isLater = ({ nextAttemptAt }: Delivery): boolean =>
  Boolean(nextAttemptAt) && new Date(nextAttemptAt ?? 0) > new Date()

/** As it is now: it may have been switched off, or have another address, since the last delivery. */
async function activeNow({ guard }: Sender, id: Subscription['id']): Promise<Subscription | undefined> {
  const found = await guard.inner.findOne<Subscription & Record<string, unknown>>({
    collection: webhooksSlug,
    where: { id: { equals: id } },
  })
  return found?.active ? found : undefined
}

function attempt(
  sender: Sender,
  {
    subscription,
    delivery,
    change,
    at,
  }: Pick<Attempted, 'subscription' | 'delivery' | 'at'> & { change: ChangeFor },
): Promise<Answer> {
  const { options } = sender
  const { url, secret, locale } = subscription
  const body = bodyOf(change, { ...sender, locale })
  const signed = signedHeaders({ secret, webhookId: delivery.webhookId, at, body })
  const headers = { 'content-type': 'application/json', 'user-agent': 'payload-newsroom', ...signed }
  return send({ url, headers, body, timeout: options.timeout, rules: options })
}

/** @returns whether the cursor has gone on */
async function recorded(
  { guard, turn: seconds }: Sender,
  { turn, change }: { turn: Turn; change: ChangeFor },
  attempted: Attempted,
): Promise<boolean> {
  const isDelivered = attempted.outcome.status === 'delivered'
  const isOurs = await inOwnTurn(guard, turn, {
    seconds,
    run: async (req) => {
      await recordAttempt(guard, attempted, req)
      if (isDelivered) await moveCursor(guard, turn, change.number, req)
      return true
    },
  })
  if (isOurs) warnOfSwitchedOff(guard.inner.payload.logger, attempted)
  return isDelivered && isOurs === true
}

function warnOfSwitchedOff(
  log: { warn: (text: string) => void },
  { subscription, outcome }: Attempted,
): void {
  const { name, id } = subscription
  if (outcome.switchOff)
    log.warn(
      `payload-newsroom: the webhook "${name}" (${id}) was switched off: ${outcome.switchOff === 'gone' ? 'it answered 410' : `${outcome.attempts} attempts at one delivery failed`}. Once its receiver is mended, make it active in the admin; deliveries go on from where they stopped.`,
    )
}
