import type { Field } from 'payload'
import { label } from '../language/label.ts'

/**
 * Payload's own `_status`, shown in lists by the newsroom: Payload calls every draft that was once
 * published a draft with a published version, one that was taken down as well. Payload merges this
 * into the field as it makes it (`fields/mergeBaseFields.js`), and adds the options of both: ours
 * names none, or Postgres would make an enum that has each value twice.
 */
export const statusField = (): Field => ({
  name: '_status',
  type: 'select',
  label: label('狀態', '状态', 'Status'),
  options: [],
  admin: {
    components: { Cell: 'payload-newsroom/client#StatusCell' },
    description: label(
      '草稿，還是讀者看得到的。',
      '草稿，还是读者看得到的。',
      'A draft, or what readers see.',
    ),
  },
})
