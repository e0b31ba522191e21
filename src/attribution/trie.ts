import { Kind, kindOf } from './text/charClass.ts'

/** Counts work, so that a test can show that it grows with the text and not faster. */
export interface Meter {
  steps: number
}

/** What a trie found: the value of the longest word, and its other end (exclusive forward, inclusive backward). */
export interface Hit {
  value: number
  end: number
}

/** What a unit can be the start of: nothing, longer words, or a word of its own too. */
const Start = { none: 0, more: 1, alone: 2 } as const

/** Two units as one of 65 536; different pairs may share a number. */
const pair = (code: number, next: number): number => (Math.imul(code, 31) ^ next) & 0xffff

/**
 * Words over UTF-16 units, each with a number. Looking one up costs at most the longest word, whatever the number of words. The first two
 * units are looked up in tables, because at most places of a text no word starts.
 */
export class Trie {
  private readonly root = new Int32Array(0x10000)
  private readonly next = new Map<number, number>()
  private readonly values: number[] = [-1]
  private readonly first = new Uint8Array(0x10000)
  private readonly pairs = new Uint8Array(0x10000)

  /** Adds a word; the same word again takes the newer value. Empty words are ignored. */
  add(codes: ArrayLike<number>, value: number): void {
    this.note(codes)
    let node = 0
    for (let i = 0; i < codes.length; i++)
      node = this.step(node, codes[i] ?? 0) || this.grow(node, codes[i] ?? 0)
    if (node !== 0) this.values[node] = value
  }

  /** Whether some word starts with this unit. */
  starts(code: number): boolean {
    return this.first[code] !== Start.none
  }

  /** Whether some word may start with these two units, or is the first alone; no means no. */
  mayStart(code: number, next: number): boolean {
    const start = this.first[code]
    if (start === Start.none) return false
    return start === Start.alone || this.pairs[pair(code, next)] === 1
  }

  /** The next index from `at` on where some word may start, for a walk over a whole text; `length` when there is none. */
  nextStart(code: Uint16Array, at: number, length: number): number {
    const { first } = this
    for (let next = at; next < length; next++) {
      const unit = code[next] ?? 0
      if (first[unit] !== Start.none && this.mayStart(unit, code[next + 1] ?? 0)) return next
    }
    return length
  }

  private note(codes: ArrayLike<number>): void {
    const [code = 0, next] = [codes[0], codes[1]]
    if (codes.length === 0) return
    if (next === undefined) this.first[code] = Start.alone
    else {
      this.first[code] = Math.max(this.first[code] ?? 0, Start.more)
      this.pairs[pair(code, next)] = 1
    }
  }

  /** The value of exactly this word, or -1. */
  valueOf(codes: ArrayLike<number>): number {
    let node = 0
    for (let i = 0; i < codes.length; i++) {
      node = this.step(node, codes[i] ?? 0)
      if (node === 0) return -1
    }
    return this.values[node] ?? -1
  }

  /** The longest word that starts at `at` and ends at a word's end, within `length` units. */
  find(code: Uint16Array, at: number, length: number, meter: Meter): Hit | undefined {
    if (at >= length || !this.mayStart(code[at] ?? 0, code[at + 1] ?? 0)) return undefined
    let node = this.root[code[at] ?? 0] ?? 0
    let value = -1
    let end = at
    for (let i = at + 1; node !== 0; i++) {
      meter.steps++
      const here = this.values[node] ?? -1
      if (here >= 0 && (i >= length || endsWord(code[i - 1] ?? 0, code[i] ?? 0))) {
        value = here
        end = i
      }
      if (i >= length) break
      node = this.next.get(node * 0x10000 + (code[i] ?? 0)) ?? 0
    }
    return value < 0 ? undefined : { value, end }
  }

  /** Of words added reversed: the longest that ends just before `at`. `end` is where it starts. */
  findBack(code: Uint16Array, at: number, meter: Meter): Hit | undefined {
    if (at <= 0 || !this.mayStart(code[at - 1] ?? 0, code[at - 2] ?? 0)) return undefined
    let node = this.root[code[at - 1] ?? 0] ?? 0
    let value = -1
    let end = at
    for (let i = at - 1; node !== 0; i--) {
      meter.steps++
      const here = this.values[node] ?? -1
      if (here >= 0 && (i === 0 || startsWord(code[i - 1] ?? 0, code[i] ?? 0))) {
        value = here
        end = i
      }
      if (i === 0) break
      node = this.next.get(node * 0x10000 + (code[i - 1] ?? 0)) ?? 0
    }
    return value < 0 ? undefined : { value, end }
  }

  private step(node: number, code: number): number {
    if (node === 0) return this.root[code] ?? 0
    return this.next.get(node * 0x10000 + code) ?? 0
  }

  private grow(node: number, code: number): number {
    const made = this.values.push(-1) - 1
    if (node === 0) this.root[code] = made
    else this.next.set(node * 0x10000 + code, made)
    return made
  }
}

const isLetter = (kind: number | undefined): boolean => kind === Kind.upper || kind === Kind.lower
const isWordy = (kind: number | undefined): boolean => isLetter(kind) || kind === Kind.digit

/** Latin words end at white space, signs, ideographs, and where a capital is glued on ("Getty ImagesThe"). */
export function endsWord(last: number, next: number): boolean {
  const kind = kindOf[last]
  if (!isWordy(kind) || !isWordy(kindOf[next])) return true
  return kind === Kind.lower && kindOf[next] === Kind.upper
}

/**
 * Latin words start after white space, signs and ideographs, and where a capital is glued on ("the blocksCredit:"); a digit may be
 * glued on before.
 */
export function startsWord(previous: number, first: number): boolean {
  if (!isWordy(kindOf[first]) || !isLetter(kindOf[previous])) return true
  return kindOf[previous] === Kind.lower && kindOf[first] === Kind.upper
}
