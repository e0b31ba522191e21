/** What a writer can do to a document. */
export type Deed = 'publish' | 'draft' | 'file' | 'strip' | 'takedown' | 'release'

/** A document that all writers change. */
export interface Subject {
  collection: 'articles' | 'photos'
  id: number | string
}

/** One write as its writer saw it; times in milliseconds of this process's clock. */
export interface Entry extends Subject {
  deed: Deed
  /** Unique words by which the write is recognised later: headline, caption or reason. */
  marker: string
  sent: number
  /**
   * Infinite where no answer came because the server was killed: the write may or may not have been
   * made, at an unknown time.
   */
  answered: number
  status: number | 'cut'
  retryAfter: string | null
  text: string
}

/** What all writers did, in the order of the answers they got. */
export class Journal {
  readonly entries: Entry[] = []

  acknowledged(...deeds: Deed[]): Entry[] {
    return this.entries.filter(
      ({ status, deed }) => status === 200 && (deeds.length === 0 || deeds.includes(deed)),
    )
  }

  /**
   * The writes to a document that were made or may have been: acknowledged, or cut off without an
   * answer.
   */
  possible({ collection, id }: Subject, ...deeds: Deed[]): Entry[] {
    return this.allPossible(collection, ...deeds).filter((entry) => entry.id === id)
  }

  allPossible(collection: Subject['collection'], ...deeds: Deed[]): Entry[] {
    return this.entries.filter(
      (entry) =>
        entry.collection === collection &&
        deeds.includes(entry.deed) &&
        (entry.status === 200 || entry.status === 'cut'),
    )
  }
}
