import { lookup as resolve, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { AddressRules } from './urlProblem.ts'
import { isPublicAddress } from './isPublicAddress.ts'
import { RefusedAddress } from './RefusedAddress.ts'

type Resolve = (
  host: string,
  options: { all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A resolver for `http.request` that judges what a name resolves to. The connection is made to the
 * addresses that were judged, and the name is not asked again: a name that answers otherwise a
 * moment later (DNS rebinding) gains nothing. One address within the house refuses them all.
 *
 * @param using the system's resolver, where a test does not give another
 */
export const checkedLookup =
  ({ allowPrivate }: Pick<AddressRules, 'allowPrivate'>, using: Resolve = resolve): LookupFunction =>
  (host, options, callback) => {
    using(host, { ...options, all: true }, (error, addresses = []) => {
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
      const [first] = addresses
      const failed = error ?? (bad && new RefusedAddress(host, bad.address)) ?? absent(host, first)
      if (failed || !first) callback(failed ?? null, [])
      else if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

const absent = (host: string, first: LookupAddress | undefined): Error | undefined =>
  first ? undefined : Object.assign(new Error(`${host} has no address.`), { code: 'ENOTFOUND' })
