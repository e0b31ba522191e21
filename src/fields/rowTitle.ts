import type { Label } from '../language/label.ts'

/** What a row of a list is called, and which of its fields say which one it is. */
export interface RowTitleProps {
  /** 「要點」, which stands before the row's number. */
  label: Label
  /** The names of the fields whose values follow the number, those with words in them only. */
  from: readonly string[]
  /** What the values of choices are called. */
  choices?: Readonly<Record<string, Label>>
}

/** The head of a list's row: its number, and what the fields named say. See `RowTitle`. */
export const rowTitle = (label: Label, from: readonly string[], choices: RowTitleProps['choices'] = {}) => ({
  path: 'payload-newsroom/client#RowTitle',
  clientProps: { label, from, choices } satisfies RowTitleProps,
})
