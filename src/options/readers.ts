import { isRecord } from '../rows/isRecord.ts'
import type { NewsroomUser } from './roles.ts'

/** What one key may read. What is left out, null or an empty list is no limit. */
export interface KeyScope {
  /** Keys of sections. A story without a section is in none of them. */
  sections?: readonly string[] | null
  /** Names of formats: see `keyFormats`. */
  formats?: readonly string[] | null
  /** Requests in a minute. @default `perMinute` of the option `readers` */
  perMinute?: number | null
  /** The key is refused, as one that nobody knows is. */
  off?: boolean | null
}

/** Who reads stories and feeds, and how often. */
export interface ReadersOptions {
  /**
   * `required`: nobody reads `stories` and `feeds` without a key of a consumer, or a login of staff.
   * @default 'optional'
   */
  key: 'optional' | 'required'
  /** Requests that a consumer may make in a minute whose own scope says nothing. @default no limit */
  perMinute?: number
  /**
   * What a consumer may read, where an app keeps it elsewhere than the newsroom's own users do.
   * @default `reading` of the user: the fields that the plugin adds to the newsroom's `users()`
   * @example (user) => ({ sections: user.plan === 'sport' ? ['sport'] : [] })
   */
  scopeOf: (user: NewsroomUser) => KeyScope
}

/** The most requests in a minute that may be chosen. */
export const mostPerMinute = 60_000

/** Each default, once. */
export const defaultReaders: ReadersOptions = {
  key: 'optional',
  // Whatever stands there was written by the fields of `readingFields`, or is not there at all.
  scopeOf: ({ reading }) => (isRecord(reading) ? (reading as KeyScope) : {}),
}
