/** One write as the journal keeps it. */
interface Written {
  /** Writes are numbered in their order. */
  number: number
  /** The context of the request it was made in, which is the same object throughout an operation. */
  context: object | undefined
  /** Collection and id of who made it: `users:7`; nothing for server code. */
  user: string | undefined
  /** Milliseconds of the clock that only counts forward. */
  at: number
}

/** An update as it began, before it read what it is going to write over. */
export interface Begun {
  /** The number of the last write of that moment. */
  since: number
  user: string | undefined
  /** Whether it brings the whole document, as a form does: what it did not read anew it does not write. */
  isWhole: boolean
}

/** As many writes of one document as are kept: with more since it began, an update is refused without a look at who made them. */
const keptEach = 16
/** As many documents as are kept before old ones are dropped. */
const keptAll = 5_000
/** An update takes seconds; one that takes longer than this is refused when its document's writes have been dropped. */
const keptFor = 15 * 60_000

/**
 * The writes of this process, by document: so that of two that read a document before either wrote it, the later is refused. In
 * memory, and so free: SQLite has one writing process, and other databases have transactions that find it out by themselves.
 */
export class WriteJournal {
  #number = 0
  /** Of the last write that was dropped. */
  #dropped = 0
  readonly #writes = new Map<string, Written[]>()

  /** The number of the last write. */
  get now(): number {
    return this.#number
  }

  /** Notes a write of this document (`articles:12`). Call it again when the unit of work that it is part of has ended. */
  note(document: string, { context, user }: Pick<Written, 'context' | 'user'>): void {
    const written = { number: ++this.#number, context, user, at: performance.now() }
    const before = this.#writes.get(document) ?? []
    // The newest stand last, so that old documents are found first.
    this.#writes.delete(document)
    this.#writes.set(document, [...before, written].slice(-keptEach))
    if (this.#writes.size > keptAll) this.#dropOld(written.at - keptFor)
  }

  /** Whether somebody else has written this document since the update began. The same person's own whole form loses nothing. */
  isStale(document: string, { since, user, isWhole }: Begun, context: object): boolean {
    if (since < this.#dropped) return true
    const later = (this.#writes.get(document) ?? []).filter(({ number }) => number > since)
    if (later.length === keptEach) return true
    const isOwn = (one: Written) =>
      one.context === context || (isWhole && user !== undefined && one.user === user)
    return !later.every(isOwn)
  }

  #dropOld(before: number): void {
    for (const [document, writes] of this.#writes) {
      const last = writes.at(-1)
      if (last === undefined || last.at >= before) return
      this.#dropped = Math.max(this.#dropped, last.number)
      this.#writes.delete(document)
    }
  }
}
