import type { Locale } from '../story/types.ts'
import type { EventName } from './message/eventOf.ts'

/** A subscription as it is stored. */
export interface Subscription {
  id: number | string
  name: string
  url: string
  locale: Locale
  events: readonly EventName[]
  /** Empty: all. */
  sections?: readonly string[] | null
  /** `whsec_` and 32 bytes in base64. */
  secret: string
  active: boolean
}

/** Why a subscription was switched off by itself. */
export type SwitchedOffBecause =
  /** It answered 410. */
  | 'gone'
  /** Every attempt at one delivery has failed. */
  | 'failed'

/** How far a subscription has come, and which process is at it. */
export interface Cursor {
  id: number | string
  subscription: string
  /** The number of the last change that it has, or does not want; none while it has not begun. */
  number?: number | null
  busyBy?: string | null
  busyUntil?: string | Date | null
}

/** What came of one attempt. */
export interface Attempt {
  /** ISO 8601 instant. */
  at: string
  /** The HTTP status of the answer. */
  httpStatus?: number
  /** What there was instead of an answer: see `send`. */
  error?: string
}

/** What becomes of a delivery: `waiting` for its next attempt, `failed` when there is none. */
export type DeliveryStatus = 'waiting' | 'delivered' | 'failed'

/** A delivery as it is stored. */
export interface Delivery {
  id: number | string
  webhookId: string
  status: DeliveryStatus
  /** Since it was last switched on. */
  attempts: number
  log?: readonly Attempt[] | null
  nextAttemptAt?: string | Date | null
}
