type Data = Readonly<Record<string, unknown>>

/**
 * Whether only the database knows what comes of a write: it uses the database's own operators, as
 * `{ revision: { $inc: 1 } }`, `{ headline: { $remove: … } }` or `{ $set: { … } }` do, or names a
 * field by its path (`'attribution.form'`), which MongoDB takes and a row does not have.
 */
export const hasOperators = (data: Data): boolean =>
  Object.entries(data).some(
    ([key, value]) => key.startsWith('$') || key.includes('.') || holdsOperator(value),
  )

const holdsOperator = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$'))
