/**
 * Scheme and host that readers find the newsroom at: what the app says, or else where they asked.
 * Next's own `request.url` names the host on which the server listens, which a reader elsewhere in
 * the house cannot reach.
 *
 * @param serverURL of Payload's config; empty where the app does not say
 */
export function originOf({ url, headers }: Pick<Request, 'url' | 'headers'>, serverURL: string): string {
  if (serverURL !== '') return new URL(serverURL).origin
  const asked = `${schemeOf(headers) ?? new URL(url).protocol}//${headers.get('host') ?? ''}`
  return URL.canParse(asked) ? new URL(asked).origin : new URL(url).origin
}

/** What a proxy in front says of how it was asked; of several the first, which the reader met. */
function schemeOf(headers: Headers): string | undefined {
  const [first = ''] = (headers.get('x-forwarded-proto') ?? '').split(',', 1)
  return /^https?$/u.test(first.trim()) ? `${first.trim()}:` : undefined
}
