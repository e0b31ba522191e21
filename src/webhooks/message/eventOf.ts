import type { ChangeFor } from '../../gate/kept/read/ChangesAsked.ts'

/** What a subscription asks for, as `stories/changes` names it. */
export const eventNames = ['published', 'updated', 'corrected', 'removed'] as const

/** One of `eventNames`. */
export type EventName = (typeof eventNames)[number]

/** What happened, and for a removal why. */
export interface Event {
  name: EventName
  reason?: string
}

/** The event that a change is. */
export function eventOf(kind: ChangeFor['kind']): Event {
  const [name = '', reason] = kind.split(':')
  const known = eventNames.find((one) => one === name)
  if (!known) throw new Error(`No event is known for the change "${kind}".`)
  return { name: known, ...(reason !== undefined && { reason }) }
}
