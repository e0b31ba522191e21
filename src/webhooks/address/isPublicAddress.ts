import ipaddr from 'ipaddr.js'

/** What of IPv6 is given out for use in the open: 2000::/3 (IANA, "IPv6 Global Unicast Address Assignments"). */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Whether an address is one that anybody's server may have: not loopback, private, link-local (where
 * clouds keep their metadata), unique-local, multicast, or reserved for another use, and not one that
 * carries an IPv4 address within (mapped, 6to4, NAT64, Teredo).
 *
 * @param address IPv4 in four decimals, or IPv6, as a resolver or a `URL` spells it
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}
