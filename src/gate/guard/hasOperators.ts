/**
 * Whether a write uses the database's own operators, as `{ revision: { $inc: 1 } }` or
 * `headline: { $remove: … }` do: only the database knows what comes of them.
 */
export const hasOperators = (data: Readonly<Record<string, unknown>>): boolean =>
  Object.values(data).some(
    (value) =>
      typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')),
  )
