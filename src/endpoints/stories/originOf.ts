import type { PayloadRequest } from 'payload'

/**
 * Scheme and host that readers find the newsroom at: what the app says, or else where they asked.
 */
export function originOf({ payload, origin, url }: PayloadRequest): string {
  const { serverURL } = payload.config
  if (serverURL !== '') return new URL(serverURL).origin
  return origin ?? new URL(url ?? '').origin
}
