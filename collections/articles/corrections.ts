import type { Field } from 'payload'
import { dayAndTime } from '../../src/fields/datePicker.ts'
import { label } from '../../src/language/label.ts'
import { rowTitle } from '../../src/fields/rowTitle.ts'

/** What was changed after publication. */
export const corrections = (): Field => ({
  name: 'corrections',
  type: 'array',
  label: label('更正', '更正', 'Corrections'),
  labels: { singular: label('更正', '更正', 'Correction'), plural: label('更正', '更正', 'Corrections') },
  admin: {
    components: { RowLabel: rowTitle(label('更正', '更正', 'Correction'), ['text']) },
    description: label(
      '發布後改了什麼，照實告訴讀者。',
      '发布后改了什么，照实告诉读者。',
      'What was changed after publication, told to readers.',
    ),
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      defaultValue: () => new Date().toISOString(),
      label: label('時間', '时间', 'At'),
      admin: {
        date: dayAndTime,
        description: label('更正的時間。', '更正的时间。', 'When it was corrected.'),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: label('內容', '内容', 'Text'),
      admin: {
        description: label(
          '原來怎樣，現在怎樣。',
          '原来怎样，现在怎样。',
          'What it said, and what it says now.',
        ),
      },
    },
  ],
})
