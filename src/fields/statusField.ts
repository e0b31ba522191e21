import type { Field, LabelFunction } from 'payload'

/** Payload's own word for it, in the admin's language (`versions/baseFields.js`, 3.90). */
const payloads =
  (key: 'version:draft' | 'version:published' | 'version:status'): LabelFunction =>
  ({ t }) =>
    t(key)

/**
 * Payload's own `_status`, shown in lists by the newsroom: Payload calls every draft that was once
 * published a draft with a published version, one that was taken down as well. Payload merges this
 * into the field as it makes it (`fields/mergeBaseFields.js`).
 */
export const statusField = (): Field => ({
  name: '_status',
  type: 'select',
  label: payloads('version:status'),
  options: [
    { value: 'draft', label: payloads('version:draft') },
    { value: 'published', label: payloads('version:published') },
  ],
  admin: { components: { Cell: 'payload-newsroom/client#StatusCell' } },
})
