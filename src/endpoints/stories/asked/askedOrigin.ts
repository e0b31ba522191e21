/**
 * Scheme and host that readers find the newsroom at: what the app says, or else where they asked.
 * The address of a request under Next names the host on which the server listens, which a reader
 * elsewhere cannot reach: the `Host` header has the one that was asked.
 *
 * @param serverURL of Payload's config; empty where the app does not say
 */
export function askedOrigin({ url, headers }: Pick<Request, 'url' | 'headers'>, serverURL: string): string {
  if (serverURL !== '') return new URL(serverURL).origin
  const listening = new URL(url)
  const asked = `${schemeOf(headers) ?? listening.protocol}//${headers.get('host') ?? ''}`
  return URL.canParse(asked) ? new URL(asked).origin : listening.origin
}

/** What a proxy in front says of how it was asked; of several the first, which the reader met. */
function schemeOf(headers: Headers): string | undefined {
  const [first = ''] = (headers.get('x-forwarded-proto') ?? '').split(',', 1)
  return /^https?$/u.test(first.trim()) ? `${first.trim()}:` : undefined
}
