/** How what leaves by itself leaves. */
export interface WebhookOptions {
  /**
   * Scheme and host of the addresses that deliveries name.
   * @default `serverURL` of the config
   * @example 'https://news.example.com'
   */
  origin: string
  /**
   * Delivers to loopback, private and link-local addresses too: for receivers within the house.
   * @default false
   */
  allowPrivate: boolean
  /** Delivers to `http:` too. @default false */
  allowHttp: boolean
  /** Seconds within which a receiver must have answered. @default 15 */
  timeout: number
  /**
   * Seconds to wait before each attempt after the first. When the last has failed the subscription
   * is switched off.
   * @default 1 and 5 and 30 minutes, 2 and 5 hours, twice 10 hours
   */
  retries: readonly number[]
  /** Days for which what was delivered can be looked up. @default 30 */
  keepDays: number
}

/** What an app says: `true` for every default. */
export type GivenWebhooks = boolean | Partial<WebhookOptions>

const minute = 60
const hour = 60 * minute

/** Each default, once. */
export const defaultWebhooks: WebhookOptions = {
  origin: '',
  allowPrivate: false,
  allowHttp: false,
  timeout: 15,
  retries: [minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour],
  keepDays: 30,
}
