import type { Config } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { mostPerMinute } from '../../options/readers.ts'
import { NewsroomConfigError } from '../NewsroomConfigError.ts'

/**
 * Fails where what is said of readers makes no sense, or where a key is demanded that nobody can have.
 *
 * @throws {NewsroomConfigError}
 */
export function checkReaders({ collections = [] }: Config, { readers }: Pick<Resolved, 'readers'>): void {
  const { key, perMinute } = readers
  if (!['optional', 'required'].includes(key))
    throw new NewsroomConfigError(
      `"${String(key)}" does not say whether readers need a key`,
      'option readers.key',
      "Say 'optional' or 'required', or leave the option out.",
    )
  if (
    perMinute !== undefined &&
    !(Number.isInteger(perMinute) && perMinute >= 1 && perMinute <= mostPerMinute)
  )
    throw new NewsroomConfigError(
      `${perMinute} is no number of requests in a minute`,
      'option readers.perMinute',
      `Say a whole number from 1 to ${mostPerMinute}, or leave the option out for no limit.`,
    )
  const haveKeys = collections.some(({ auth }) => typeof auth === 'object' && auth.useAPIKey)
  if (key === 'required' && !haveKeys)
    throw new NewsroomConfigError(
      'readers need a key, and nobody can have one',
      "option readers.key, a collection's auth",
      'Give the users of your readers API keys: auth: { useAPIKey: true }.',
    )
}
