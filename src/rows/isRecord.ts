/**
 * Whether a value is an object with members, as a row, a group or a node of rich text is: no list
 * and no date.
 */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
