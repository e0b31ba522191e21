import type { CollectionConfig } from 'payload'

/**
 * The settings of a collection that the newsroom's own code alone reads and writes: it is in no menu
 * and no API, and Payload adds nothing to it.
 */
export const closedCollection = {
  admin: { hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
} satisfies Partial<CollectionConfig>
