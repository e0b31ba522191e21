/** One document that uses another. */
export interface Use {
  collection: string
  id: number | string
  /** In the locale asked for, or else in the first that has one; empty when it has none. */
  title: string
  /** `changed`: public, with a newer draft. Pages have no status. */
  status?: 'published' | 'changed' | 'draft'
  /** In what readers get, in the latest draft, or in both. */
  in: ('public' | 'draft')[]
  trashed?: boolean
  takenDown?: boolean
  /** Of a page: the day of the paper, as an ISO 8601 instant within it. */
  date?: string
  /** Of a page: which edition of that day. */
  edition?: string
  /** Of a page: its section and number, as printed (`A5`). */
  number?: string
}

/** The documents of one collection that use another, newest first. */
export interface Uses {
  uses: Use[]
  /** There are more than the answer holds. */
  hasMore: boolean
}
