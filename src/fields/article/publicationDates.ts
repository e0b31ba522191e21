import type { Field } from 'payload'
import { label, type Label } from '../../language/label.ts'
import { dayAndTime } from '../datePicker.ts'
import { filled } from '../filled.ts'

const stamp = (name: string, title: Label, description: Label): Field => ({
  name,
  type: 'date',
  index: true,
  label: title,
  access: { create: () => false, update: () => false },
  admin: { position: 'sidebar', readOnly: true, date: dayAndTime, description, condition: filled(name) },
})

/** When a story first went out, and last. */
export const publicationDates = (): Field[] => [
  stamp(
    'firstPublishedAt',
    label('首次發布', '首次发布', 'First published'),
    label('第一次公開的時間。', '第一次公开的时间。', 'When it first went public.'),
  ),
  stamp(
    'revisedAt',
    label('最近發布', '最近发布', 'Revised'),
    label('最近一次發布的時間。', '最近一次发布的时间。', 'When it was last published.'),
  ),
]
