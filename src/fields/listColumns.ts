import type { Field } from 'payload'
import { label, type Label } from '../language/label.ts'

/** A column of a list that no field stores: its cells ask the newsroom, all of them together. */
const column = (name: string, title: Label, Cell: string | object, disabled: boolean): Field => ({
  name,
  type: 'ui',
  label: title,
  admin: {
    disableBulkEdit: true,
    ...(disabled && { disableListColumn: true }),
    // Payload types a component as its path, or as its path with what it is told.
    components: { Cell: Cell as string },
  },
})

/**
 * What a list says of a gated document beside its fields: whether it could go out, and what is planned.
 * Switched off, there is nobody to ask, and no such column.
 */
export const listColumns = ({ disabled, timeZone }: { disabled: boolean; timeZone: string }): Field[] => [
  column('readiness', label('齊不齊', '齐不齐', 'Ready'), 'payload-newsroom/client#ReadinessCell', disabled),
  column(
    'planned',
    label('排程', '定时', 'Scheduled'),
    { path: 'payload-newsroom/client#PlanCell', clientProps: { timeZone } },
    disabled,
  ),
]
