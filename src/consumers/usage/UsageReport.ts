import type { Figures } from './figures.ts'

/** An agency or outlet, and what readers got of it. */
export interface AgencyFigures {
  /** The source's key. */
  agency: string
  /** What it is called in the locale that was asked for; its key where it is known no longer. */
  name: string
}

/** What a newsroom owes its agencies for a month, and to whom it went. */
export interface UsageReport {
  /** `YYYY-MM`. */
  month: string
  /** IANA name: that in which the month begins and ends. */
  timeZone: string
  /** Of all stories, whoever they credit. */
  published: Figures
  delivered: Figures
  agencies: (AgencyFigures & { published: Figures; delivered: Figures })[]
  consumers: ConsumerUsage[]
}

/** What one consumer was delivered. */
export interface ConsumerUsage {
  /** Collection and id: `users:12`; empty for all who read without a key. */
  consumer: string
  /** Empty for all who read without a key. */
  name: string
  delivered: Figures
  agencies: (AgencyFigures & { delivered: Figures })[]
}
