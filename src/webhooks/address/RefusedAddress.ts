/** A name resolved to an address to which nothing is delivered. */
export class RefusedAddress extends Error {
  readonly code = 'address-refused'

  constructor(host: string, address: string) {
    super(`${host} is at ${address}, an address within the house: nothing is delivered there.`)
    this.name = 'RefusedAddress'
  }
}
