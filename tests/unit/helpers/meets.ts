import type { Where } from 'payload'

type Data = Readonly<Record<string, unknown>>

/** What stands at a path of a row: `input.doc.value`. */
const valueAt = (row: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      row,
    )

/** As a database compares: numbers, texts and dates with their like. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

/** Where ids stand: SQL adapters take one as text for the number that it is (`drizzle/queries/sanitizeQueryValue.js`, 3.90). */
const ids: ReadonlySet<string> = new Set(['id', 'parent'])

const asStored = (path: string, asked: unknown): unknown => {
  if (!ids.has(path)) return asked
  if (Array.isArray(asked)) return asked.map((one: unknown) => asStored(path, one))
  return typeof asked === 'string' && /^\d+$/u.test(asked) ? Number(asked) : asked
}

/** The operators of Payload's `where` that the gate uses; of a list one member is enough. */
const operators: Readonly<Record<string, (value: unknown, asked: unknown) => boolean>> = {
  equals: (value, asked) => [value].flat().some((one) => plain(one) === plain(asked)),
  not_equals: (value, asked) => [value].flat().every((one) => plain(one) !== plain(asked)),
  in: (value, asked) => [value].flat().some((one) => [asked].flat().map(plain).includes(plain(one))),
  exists: (value, asked) => (value !== undefined && value !== null) === asked,
  contains: (value, asked) => [value].flat().some((one) => String(one ?? '').includes(String(asked))),
  less_than: (value, asked) => isThere(value) && String(plain(value)) < String(plain(asked)),
  less_than_equal: (value, asked) => isThere(value) && String(plain(value)) <= String(plain(asked)),
  greater_than: (value, asked) =>
    isThere(value) &&
    (typeof value === 'number' ? value > Number(asked) : String(plain(value)) > String(asked)),
  greater_than_equal: (value, asked) => isThere(value) && String(plain(value)) >= String(plain(asked)),
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null

/**
 * Whether a row meets a condition of Payload's.
 *
 * @throws Error for an operator that no test needed before: then it is to be added here
 */
export function meets(row: Data, where: Where): boolean {
  return Object.entries(where).every(([path, condition]) => {
    // A list of conditions, or operators by name.
    if (path === 'and') return (condition as Where[]).every((one) => meets(row, one))
    if (path === 'or') return (condition as Where[]).some((one) => meets(row, one))
    return Object.entries(condition as Data).every(([name, asked]) => {
      const operator = operators[name]
      if (!operator) throw new Error(`The database in memory does not know "${name}".`)
      return operator(valueAt(row, path), asStored(path, asked))
    })
  })
}
