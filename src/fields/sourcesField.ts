import type { RelationshipField } from 'payload'
import type { Label } from '../language/label.ts'

/**
 * A list of credited sources. Never `required` and never failing to validate: the rules own what
 * must be there, and a `required` here would block drafts, takedowns and updates of other fields.
 */
export const sourcesField = (
  name: string,
  relationTo: string,
  label: Label,
  description: Label,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
  label,
  admin: { description },
})
