/** Who writes: the context of the request, which is one object throughout an operation, and the user. */
export interface Writer {
  context: object | undefined
  /** Collection and id: `users:7`; nothing for server code. */
  user: string | undefined
}

/** An update as it began, before it read what it is going to write over. */
export interface Begun {
  /** The number of the last write of that moment. */
  since: number
  user: string | undefined
  /** Whether it brings the whole document, as a form does: what it did not read anew it does not write. */
  isWhole: boolean
}

/** Writes of one document in a row by one writer: the number of the last of them. */
interface Written {
  number: number
  /** Stands for the writer's context, which is not held on to. */
  context: number | undefined
  user: string | undefined
}

/** As many writers of one document as are remembered; where more have written since an update began, it is refused without asking who they were. */
const writersEach = 8
/** As many documents as are remembered before those that were written longest ago are dropped. */
const documents = 5_000
/** How long a document is remembered at the least, in milliseconds. An update takes seconds. */
const atLeast = 15 * 60_000

/**
 * The writes of this process, by document: so that of two that read a document before either wrote it, the later is refused. In
 * memory, and so free: SQLite has one writing process. MongoDB's transactions find it out by themselves, and Postgres is asked as well,
 * where another process may write (`postgres/writtenSince.ts`).
 */
export class WriteJournal {
  #number = 0
  /** Of the last write that was dropped: what began before it cannot be told apart from what lost something. */
  #dropped = 0
  readonly #writes = new Map<string, { at: number; by: Written[] }>()
  #contexts = 0
  readonly #contextNumbers = new WeakMap<object, number>()

  /** The number of the last write. */
  get now(): number {
    return this.#number
  }

  /** Notes a write of this document (`articles:12`). Call it again when the unit of work that it is part of has ended. */
  note(document: string, { context, user }: Writer): void {
    const written = { number: ++this.#number, context: this.#numberOf(context), user }
    const before = this.#writes.get(document)?.by ?? []
    const last = before.at(-1)
    const others = last?.context === written.context && last?.user === user ? before.slice(0, -1) : before
    // Set anew, so that the map begins with those that were written longest ago.
    this.#writes.delete(document)
    this.#writes.set(document, { at: performance.now(), by: [...others, written].slice(-writersEach) })
    if (this.#writes.size > documents) this.#dropOld()
  }

  /** Whether somebody else has written this document since the update began. The same person's own whole form loses nothing. */
  isStale(document: string, { since, user, isWhole }: Begun, context: object): boolean {
    if (since < this.#dropped) return true
    const later = this.#since(document, since)
    if (later.length === writersEach) return true
    const own = this.#numberOf(context)
    return later.some((one) => one.context !== own && !(isWhole && user !== undefined && one.user === user))
  }

  /** Whether anybody has written this document since the update began, itself included. */
  isWritten(document: string, { since }: Begun): boolean {
    return this.#since(document, since).length > 0
  }

  #since(document: string, since: number): Written[] {
    return (this.#writes.get(document)?.by ?? []).filter(({ number }) => number > since)
  }

  #numberOf(context: object | undefined): number | undefined {
    if (!context) return undefined
    const number = this.#contextNumbers.get(context) ?? ++this.#contexts
    this.#contextNumbers.set(context, number)
    return number
  }

  #dropOld(): void {
    const before = performance.now() - atLeast
    for (const [document, { at, by }] of this.#writes) {
      if (at >= before) return
      this.#dropped = Math.max(this.#dropped, by.at(-1)?.number ?? 0)
      this.#writes.delete(document)
    }
  }
}
