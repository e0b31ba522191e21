/**
 * For a field that only the newsroom fills: shown once it says something, because an empty one is
 * noise beside the text.
 */
export const filled =
  (name: string) =>
  (data: Record<string, unknown>): boolean => {
    const value = data[name]
    return Array.isArray(value) ? value.length > 0 : Boolean(value)
  }
