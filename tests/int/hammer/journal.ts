/** What a writer may do to a document. */
export type Deed = 'publish' | 'draft' | 'file' | 'strip' | 'takedown' | 'release'

/** A document that everybody writes. */
export interface Subject {
  collection: 'articles' | 'photos'
  id: number | string
}

/** One write as its writer knows it; times are of this process's own clock, in milliseconds. */
export interface Entry extends Subject {
  deed: Deed
  /** The words by which the write is known afterwards: headline, caption or reason. */
  marker: string
  sent: number
  /**
   * Infinite where no answer came: the server was killed, and the write was made or was not, at any
   * time since.
   */
  answered: number
  status: number | 'cut'
  retryAfter: string | null
  text: string
}

/** What all writers did, in the order of the answers. */
export class Journal {
  readonly entries: Entry[] = []

  acknowledged(...deeds: Deed[]): Entry[] {
    return this.entries.filter(
      ({ status, deed }) => status === 200 && (deeds.length === 0 || deeds.includes(deed)),
    )
  }

  /** Those on a document that were made or may have been: acknowledged, or cut off. */
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
