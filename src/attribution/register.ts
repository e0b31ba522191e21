import { agencies } from './agencies/index.ts'
import { shortNames } from './shortNames.ts'
import { placeholderNames, placeholderSigns, placeholderTraps } from './placeholders.ts'
import { foldWord } from './text/foldWord.ts'
import { textOfUnits } from './text/textOfUnits.ts'
import { Trie } from './trie.ts'
import type { Agency, Clash } from './types.ts'

/** A name as the scanner meets it. Traps have no key. */
export interface NameEntry {
  /** Register key; empty: a trap, which only contains a name. */
  key: string
  /** Running prose is not believed. */
  doubtful: boolean
  clash?: Clash
  /** The alias this word settles, when it stands near. */
  evidence?: string
  /** The word starts own staff's or an unnamed composite's credit, by rules of its own; it is no name that a list can hold. */
  sign?: boolean
  /** The word is a name only behind a slash: 圖／中新. */
  short?: boolean
}

/** Sources by key, and their names compiled for scanning. Make it once, use it for every text: it is never changed. */
export interface Register {
  readonly agencies: ReadonlyMap<string, Agency>
  /** Values are indices into `entries`. */
  readonly names: Trie
  readonly entries: readonly NameEntry[]
}

/** After a name that ends in 社, 网 or 报, these make another word of it: 新华社区, 共同社会, 合法新社团, 中新网络, 透明报价. */
const defaultTraps: ReadonlyMap<string, string> = new Map([
  ['社', '区会群团交'],
  ['网', '络友民红格点购吧'],
  ['报', '价效案酬晓废销送到'],
])

class Builder {
  readonly entries: NameEntry[] = []
  readonly names = new Trie()

  private put(word: string, entry: NameEntry): void {
    this.names.add(foldWord(word), this.entries.push(entry) - 1)
  }

  agency(agency: Agency): void {
    const doubtful = new Set(agency.doubtful)
    const words = new Set(
      [...Object.values(agency.name), ...agency.aliases].filter((word) => word.trim() !== ''),
    )
    for (const word of words) {
      const clash = agency.clashes?.find((each) => sameWhenFolded(each.alias, word))
      const entry = { key: agency.key, doubtful: doubtful.has(word), ...(clash && { clash }) }
      this.put(word, entry)
      const capitals = word.toUpperCase()
      if (capitals !== word && word.length > 3) this.put(capitals, entry)
      this.compact(word, entry)
    }
  }

  /** GettyImages, AFPPhoto: file data and tags drop the spaces of a name. */
  private compact(word: string, entry: NameEntry): void {
    if (!/^[A-Z][\w-]+(?: [A-Z][\w-]+)+$/.test(word) || word === word.toUpperCase()) return
    const glued = word.replaceAll(' ', '')
    if (this.names.valueOf(foldWord(glued)) < 0) this.put(glued, entry)
  }

  traps(agency: Agency): void {
    for (const word of agency.traps ?? []) this.put(word, { key: '', doubtful: false })
    for (const word of [...Object.values(agency.name), ...agency.aliases]) {
      for (const next of defaultTraps.get(String.fromCharCode(foldWord(word).at(-1) ?? 0)) ?? '') {
        const trap = foldWord(word + next)
        if (this.names.valueOf(trap) < 0)
          this.names.add(trap, this.entries.push({ key: '', doubtful: false }) - 1)
      }
    }
  }

  clashes(agency: Agency): void {
    for (const clash of agency.clashes ?? []) {
      for (const word of clash.near) {
        const known = this.entries[this.names.valueOf(foldWord(word))]
        this.put(word, { ...(known ?? { key: '', doubtful: false }), evidence: clash.alias })
      }
    }
  }

  /** Last, so that a newsroom's own name is never shadowed. */
  shortNames(known: ReadonlyMap<string, Agency>): void {
    for (const [word, key] of shortNames) {
      if (known.has(key) && this.names.valueOf(foldWord(word)) < 0)
        this.put(word, { key, doubtful: false, short: true })
    }
  }

  placeholders(): void {
    for (const [key, words] of placeholderNames) {
      for (const word of words) this.put(word, { key, doubtful: true })
    }
    for (const word of placeholderTraps) this.put(word, { key: '', doubtful: false })
    for (const [key, words] of placeholderSigns) {
      for (const word of words) this.put(word, { key, doubtful: true, sign: true })
    }
  }
}

function sameWhenFolded(one: string, other: string): boolean {
  return textOfUnits(foldWord(one)) === textOfUnits(foldWord(other))
}

function merge(known: Agency | undefined, extra: Agency): Agency {
  if (!known) return extra
  return {
    ...known,
    ...extra,
    aliases: [...new Set([...Object.values(known.name), ...known.aliases, ...extra.aliases])],
    traps: [...(known.traps ?? []), ...(extra.traps ?? [])],
    doubtful: [...(known.doubtful ?? []), ...(extra.doubtful ?? [])],
    clashes: [...(known.clashes ?? []), ...(extra.clashes ?? [])],
  }
}

/**
 * A register of the shipped agencies and the newsroom's own `sources`. An entry with a shipped key renames it: its
 * names are what `wording` writes, and what the shipped entry was known by is still recognised. Where two sources claim one
 * name, the later entry has it.
 * @throws Error when an entry has an empty key or no name at all.
 */
export function createRegister(extra: readonly Agency[] = []): Register {
  const known = new Map<string, Agency>(Object.entries(agencies))
  for (const entry of extra) {
    if (entry.key.trim() === '' || Object.values(entry.name).every((name) => name.trim() === '')) {
      throw new Error(
        `A source needs a key and a name: key ${JSON.stringify(entry.key)}, name ${JSON.stringify(entry.name)}.`,
      )
    }
    known.set(entry.key, merge(known.get(entry.key), entry))
  }
  const builder = new Builder()
  builder.placeholders()
  for (const agency of known.values()) builder.agency(agency)
  for (const agency of known.values()) builder.traps(agency)
  for (const agency of known.values()) builder.clashes(agency)
  builder.shortNames(known)
  return { agencies: known, names: builder.names, entries: builder.entries }
}

/** The register that ships, compiled. */
export const defaultRegister: Register = createRegister()
