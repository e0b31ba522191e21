import type { CollectionBeforeChangeHook } from 'payload'
import { newSecret } from '../message/newSecret.ts'

/** Gives each new subscription a secret of its own; nobody chooses or changes one. */
export const keepSecret: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => ({
  ...data,
  secret: operation === 'create' ? newSecret() : originalDoc?.secret,
})
