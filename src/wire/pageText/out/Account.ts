import { isInk } from '../text/ink.ts'
import { ADDED, type Strip } from '../text/Strip.ts'
import type { Leftover, PagePiece } from '../types.ts'

/** Characters left over for one reason. */
interface Run {
  start: number
  end: number
  why: string
}

/**
 * The account of every character of the input: which field it went to, or that it was a mark and
 * was taken off. Characters that nobody entered are left over when the account is closed, so none
 * can be lost. Entering a character twice is a bug of the reader and throws.
 */
export class Account {
  private readonly input: string
  /** For each UTF-16 unit of the input: 1 + the index of its entry, or 0 when it has none. */
  private readonly entry: Uint32Array
  private readonly entries: Pick<PagePiece, 'role' | 'path'>[] = []
  private readonly reasons = new Map<number, string>()

  constructor(input: string) {
    this.input = input
    this.entry = new Uint32Array(input.length)
  }

  /** Records that these characters went into the field at `path`, and returns them as text. */
  text(strip: Strip | undefined, path: string): string {
    if (!strip) return ''
    this.enter(strip, 'text', path)
    return strip.text
  }

  /** Records characters that were understood and go into no field: ◆, 來源：, a hyphen. */
  mark(strip: Strip | undefined, path: string): void {
    if (strip) this.enter(strip, 'mark', path)
  }

  /** Records why these characters belong to no draft. */
  leave(strip: Strip, why: string): void {
    for (const offset of strip.at) if (offset !== ADDED) this.reasons.set(offset, why)
  }

  /**
   * Closes the account: every visible character that was not recorded is left over. Returns these,
   * and where everything went as pieces.
   */
  close(): { leftovers: Leftover[]; pieces: PagePiece[] } {
    const leftovers = this.runsLeft().map(({ start, end, why }) => ({
      text: this.input.slice(start, end),
      start,
      end,
      why,
    }))
    const left = leftovers.map(({ start, end }, i): PagePiece => ({
      start,
      end,
      role: 'leftover',
      path: `leftovers.${i}`,
    }))
    return { leftovers, pieces: [...this.piecesEntered(), ...left].sort((a, b) => a.start - b.start) }
  }

  private enter(strip: Strip, role: PagePiece['role'], path: string): void {
    if (strip.text === '') return
    this.entries.push({ role, path })
    for (const offset of strip.at) {
      if (offset === ADDED) continue
      if (this.entry[offset] !== 0)
        throw new Error(`The character at ${offset} was read twice, the second time for ${path}.`)
      this.entry[offset] = this.entries.length
    }
  }

  /** The runs of each entry. White space inside a run does not part it. */
  private piecesEntered(): PagePiece[] {
    const pieces: PagePiece[] = []
    let open: (PagePiece & { entry: number }) | undefined
    for (let i = 0; i < this.input.length; i += 1) {
      if (!isInk(this.input.charCodeAt(i))) continue
      const entry = this.entry[i] ?? 0
      if (open?.entry === entry) open.end = i + 1
      else {
        const about = this.entries[entry - 1]
        open = about && { start: i, end: i + 1, ...about, entry }
        if (open) pieces.push(open)
      }
    }
    return pieces.map(({ start, end, role, path }) => ({ start, end, role, path }))
  }

  private runsLeft(): Run[] {
    const runs: Run[] = []
    let open: Run | undefined
    for (let i = 0; i < this.input.length; i += 1) {
      if (!isInk(this.input.charCodeAt(i))) continue
      if (this.entry[i] !== 0) {
        open = undefined
        continue
      }
      const why = this.reasons.get(i) ?? 'It was not understood.'
      if (open?.why === why) open.end = i + 1
      else {
        open = { start: i, end: i + 1, why }
        runs.push(open)
      }
    }
    return runs
  }
}
