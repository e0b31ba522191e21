import { hostname, networkInterfaces } from 'node:os'

/**
 * The addresses at which this newsroom can be opened, as a browser's `Origin` header spells them:
 * those in `NEWSROOM_URL` (several with commas between), and the machine's own names and addresses
 * at its port. Payload takes a login's cookie from pages of these alone.
 *
 * @throws {Error} when `NEWSROOM_URL` has something that is no address
 */
export function ownOrigins(env: NodeJS.ProcessEnv = process.env): string[] {
  const port = env.PORT || '3000'
  const names = ['localhost', '127.0.0.1', '[::1]', hostname(), ...addresses()]
  return [
    ...new Set([
      ...named(env.NEWSROOM_URL ?? ''),
      ...names.map((name) => originOf(`http://${name}:${port}`)),
    ]),
  ]
}

const named = (urls: string): string[] =>
  urls
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '')
    .map((url) => {
      if (URL.canParse(url) && /^https?:/u.test(url)) return originOf(url)
      throw new Error(
        `NEWSROOM_URL names "${url}", which is no address. Write it as https://news.example.com.`,
      )
    })

/** Without the port that goes without saying (80, 443), as browsers leave it out. */
const originOf = (url: string): string => new URL(url).origin

/**
 * An interface's own address in brackets where it is of IPv6; those with a zone cannot stand in a
 * URL.
 */
const addresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((of) => of ?? [])
    .filter(({ address }) => !address.includes('%') && !address.startsWith('fe80:'))
    .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
