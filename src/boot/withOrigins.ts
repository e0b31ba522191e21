import type { Config } from 'payload'

/**
 * The origins from which a login's cookie is taken: those that the app names, and its own address.
 * Payload adds `serverURL` as it is written, which no browser's `Origin` equals when it ends in a
 * slash or has a path.
 */
export function withOrigins({ csrf = [], serverURL = '' }: Pick<Config, 'csrf' | 'serverURL'>): string[] {
  const own = URL.canParse(serverURL) ? [new URL(serverURL).origin] : []
  return [...new Set([...csrf, ...own])]
}
