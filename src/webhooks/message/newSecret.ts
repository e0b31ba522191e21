import { randomBytes } from 'node:crypto'

/** A secret as Standard Webhooks writes it: `whsec_` and, in base64, 24 to 64 bytes; here 32. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`
