import type { Where } from 'payload'

type Row = Record<string, unknown>

/** The value at a path of a row: `takedown.at`. */
const valueAt = (row: Row, path: string): unknown =>
  path.split('.').reduce((value: unknown, key) => (value as Row | undefined)?.[key], row) // rows of a test

/**
 * Whether a row meets a condition, as a database decides it: a list meets what one of its members
 * does, and what is absent meets nothing but its own absence.
 */
export function meets(row: Row, where: Where): boolean {
  return Object.entries(where).every(([path, condition]) => {
    const all = condition as unknown // a list of conditions, or operators by name
    if (path === 'and') return (all as Where[]).every((one) => meets(row, one))
    if (path === 'or') return (all as Where[]).some((one) => meets(row, one))
    const value = valueAt(row, path)
    return Object.entries(all as Row).every(([operator, wanted]) => holds(value, operator, wanted))
  })
}

function holds(value: unknown, operator: string, wanted: unknown): boolean {
  const values = [value].flat()
  const ordered = values.find((one) => typeof one === 'string' || typeof one === 'number')
  switch (operator) {
    case 'equals':
      return values.includes(wanted)
    case 'not_equals':
      return !values.includes(wanted)
    case 'in':
      return values.some((one) => (wanted as unknown[]).includes(one))
    case 'exists':
      return (value !== undefined && value !== null) === wanted
    case 'contains':
      return values.some((one) => String(one ?? '').includes(String(wanted)))
    case 'less_than':
      return ordered !== undefined && ordered < comparable(wanted)
    case 'less_than_equal':
      return ordered !== undefined && ordered <= comparable(wanted)
    case 'greater_than':
      return ordered !== undefined && ordered > comparable(wanted)
    case 'greater_than_equal':
      return ordered !== undefined && ordered >= comparable(wanted)
    default:
      throw new Error(`This stand-in for a database has no operator "${operator}".`)
  }
}

const comparable = (wanted: unknown): number | string =>
  typeof wanted === 'number' ? wanted : String(wanted)
