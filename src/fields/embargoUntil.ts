import type { Field } from 'payload'
import { label } from '../language/label.ts'
import { dayAndTime } from './datePicker.ts'

/** When it may be public at the earliest. */
export const embargoUntil = (): Field => ({
  name: 'embargoUntil',
  type: 'date',
  index: true,
  label: label('禁發至', '禁发至', 'Embargo until'),
  admin: {
    position: 'sidebar',
    date: dayAndTime,
    description: label(
      '這個時間之前不得公開；要準時見報請用排程發布。',
      '这个时间之前不得公开；要准时见报请用定时发布。',
      'Not public before this moment. To go out on time, schedule it.',
    ),
  },
})
