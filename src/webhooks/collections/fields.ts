import type { Field, SelectField } from 'payload'
import { nobody } from '../../fields/staffField.ts'
import { dayAndTime } from '../../fields/datePicker.ts'
import { filled } from '../../fields/filled.ts'
import { label, type Label } from '../../language/label.ts'
import { eventNames, type EventName } from '../message/eventOf.ts'

/** For fields that this room alone writes. */
export const written = { create: nobody, update: nobody }

const eventLabels = {
  published: label('發布', '发布', 'Published'),
  updated: label('更新', '更新', 'Updated'),
  corrected: label('更正', '更正', 'Corrected'),
  removed: label('撤下', '撤下', 'Withdrawn'),
} satisfies Record<EventName, Label>

/** The events as a select offers them. */
export const eventOptions: SelectField['options'] = eventNames.map((value) => ({
  value,
  label: eventLabels[value],
}))

/** A line that is shown once it says something. */
export const shownText = (name: string, title: Label): Field => ({
  name,
  type: 'text',
  label: title,
  access: written,
  admin: { readOnly: true, condition: (_, beside) => filled(name)(beside) },
})

/** A moment that is shown once there is one. */
export const shownDate = (name: string, title: Label): Field => ({
  name,
  type: 'date',
  label: title,
  access: written,
  admin: { readOnly: true, date: dayAndTime, condition: (_, beside) => filled(name)(beside) },
})
