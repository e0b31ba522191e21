import type { Field, LabelFunction } from 'payload'

/** Payload's own word for it, in the admin's language (`versions/baseFields.js`, 3.90). */
const label: LabelFunction = ({ t }) => t('version:status')

/**
 * Payload's own `_status`, shown in lists by the newsroom: Payload calls every draft that was once
 * published a draft with a published version, one that was taken down as well. Payload merges this
 * into the field as it makes it (`fields/mergeBaseFields.js`), and adds the options of both: ours
 * names none, or Postgres would make an enum that has each value twice.
 */
export const statusField = (): Field => ({
  name: '_status',
  type: 'select',
  label,
  options: [],
  admin: { components: { Cell: 'payload-newsroom/client#StatusCell' } },
})
