import ipaddr from 'ipaddr.js'
import type { WebhookOptions } from '../../options/webhooks.ts'
import { isPublicAddress } from './isPublicAddress.ts'

/** Why nothing is delivered to an address. */
export type UrlProblem = 'url-unreadable' | 'url-scheme' | 'url-credentials' | 'url-private'

/** What the options say of addresses. */
export type AddressRules = Pick<WebhookOptions, 'allowHttp' | 'allowPrivate'>

/** Names that no public resolver answers for (RFC 6761, 6762, 8375, and ICANN's `internal`). */
const houseNames = ['localhost', 'local', 'internal', 'home.arpa', 'lan', 'intranet']

/**
 * Whether nothing can be delivered to an address as it is spelled. A `URL` has the host in one
 * spelling, so decimal, octal and hexadecimal IPv4 are seen through. A name that resolves to an
 * address of the house is refused by `checkedLookup`.
 */
export function urlProblem(given: string, { allowHttp, allowPrivate }: AddressRules): UrlProblem | undefined {
  if (!URL.canParse(given)) return 'url-unreadable'
  const url = new URL(given)
  if (url.protocol !== 'https:' && !(allowHttp && url.protocol === 'http:')) return 'url-scheme'
  if (url.username !== '' || url.password !== '') return 'url-credentials'
  return allowPrivate || isPublicHost(hostOf(url)) ? undefined : 'url-private'
}

/** Without brackets, and without the root's dot. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/u, '$1').replace(/\.+$/u, '')

function isPublicHost(host: string): boolean {
  if (ipaddr.isValid(host)) return isPublicAddress(host)
  return host.includes('.') && !houseNames.some((name) => host.endsWith(`.${name}`))
}
