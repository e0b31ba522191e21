import type { Field } from 'payload'
import { dayAndTime } from '../../src/fields/datePicker.ts'
import { say } from '../../src/say.ts'
import { rowTitle } from '../shared.ts'

/** What was changed after publication. */
export const corrections: Field = {
  name: 'corrections',
  type: 'array',
  label: say('更正', '更正', 'Corrections'),
  labels: { singular: say('更正', '更正', 'Correction'), plural: say('更正', '更正', 'Corrections') },
  admin: {
    components: { RowLabel: rowTitle(say('更正', '更正', 'Correction'), ['text']) },
    description: say(
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
      label: say('時間', '时间', 'At'),
      admin: {
        date: dayAndTime,
        description: say('更正的時間。', '更正的时间。', 'When it was corrected.'),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: say('內容', '内容', 'Text'),
      admin: {
        description: say(
          '原來怎樣，現在怎樣。',
          '原来怎样，现在怎样。',
          'What it said, and what it says now.',
        ),
      },
    },
  ],
}
