/** Nothing an editor would call an answer: missing, white space (U+3000 too), an empty list. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
