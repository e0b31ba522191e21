import type { UrlProblem } from '../address/urlProblem.ts'

/** What is said at the field of an address to which nothing is delivered: what is wrong, and how to mend it. */
export type WebhookMessages = Record<UrlProblem, string>
