/** A row of a list as the newsroom's routes name documents: `articles:12`. */
export const rowKey = (collection: string, row: unknown): string | undefined =>
  typeof row === 'object' && row !== null && 'id' in row ? `${collection}:${String(row.id)}` : undefined
