import type { Access, CollectionConfig } from 'payload'
import { narrowed } from '../access/compose.ts'
import type { Resolved } from '../options/options.ts'
import type { Gated } from '../options/own/Gated.ts'
import { readerOf } from './readerOf.ts'

/**
 * Articles that Payload's own REST and GraphQL give to nobody who would not get them as stories:
 * where a key is demanded not without one, and by a key for some sections those alone. Otherwise
 * each would be the way round the other.
 */
export const withScope = (collection: CollectionConfig, gated: Gated, options: Resolved): CollectionConfig =>
  gated.kind === 'articles'
    ? {
        ...collection,
        access: { ...collection.access, read: narrowed(collection.access?.read, scoped(gated, options)) },
      }
    : collection

const scoped =
  ({ own }: Gated, options: Resolved): Access =>
  ({ req }) => {
    // Payload has said who asks; a key that it does not know is nobody to its own routes.
    const answer = readerOf({ headers: new Headers(), user: req.user }, options)
    if ('refused' in answer) return false
    const { sections } = answer.reader
    if (!sections) return true
    const section = own ? own.names.section?.[0] : 'section'
    return section !== undefined && { [section]: { in: [...sections] } }
  }
