/** How the admin's form shows and picks a moment: as its lists show it, on a clock of 24 hours. */
export const dayAndTime = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'yyyy-MM-dd HH:mm',
  timeFormat: 'HH:mm',
} as const

/** The same for a day. */
export const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const
