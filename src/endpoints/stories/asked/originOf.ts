import type { PayloadRequest } from 'payload'
import { askedOrigin } from './askedOrigin.ts'

/** Scheme and host at which who asks the API finds the newsroom: see `askedOrigin`. */
export const originOf = ({ payload, origin, url, headers }: PayloadRequest): string =>
  askedOrigin({ url: origin ?? url ?? '', headers }, payload.config.serverURL)
