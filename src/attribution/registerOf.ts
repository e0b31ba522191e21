import { findCredits } from './findCredits.ts'
import type { KnownSource } from './KnownSource.ts'
import { createRegister, defaultRegister, type Register } from './register.ts'
import { remembering } from './remembering.ts'
import { isBlank } from './text/isBlank.ts'
import type { Agency, FoundCredit } from './types.ts'

/** A source as a document names it: by the newsroom's own key, and by its id where it is stored. */
interface SourceRef {
  key: string
  id?: string
}

/**
 * The built-in register together with the newsroom's own sources. One agency has one canonical key here, whatever the
 * newsroom calls its own entry: a source `xh` named 新華社 is the register's `xinhua`.
 */
export interface NewsroomRegister {
  credits(text: string): readonly FoundCredit[]
  /** The same, as `findCredits` and `wording` take it. */
  readonly compiled: Register
  canonical(key: string): string
  /** Canonical keys of those whom these words name, exactly and alone; several for a name that several bear. */
  named(words: string): readonly string[]
  /** How a reader of `locale` knows it; the key itself for one nobody has named. */
  nameOf(key: string, locale: string): string
  isOutlet(key: string): boolean
  sourceOf(ref: SourceRef): KnownSource | undefined
  /** Canonical key of what a document credits. */
  keyOf(ref: SourceRef): string
  /** It stands for somebody who can be named: a stored source with a name, or (never stored) a key of the register. */
  isKnown(ref: SourceRef): boolean
}

const made = new WeakMap<readonly KnownSource[], NewsroomRegister>()

/** The register for these sources, made once per array. */
export function registerOf(sources: readonly KnownSource[]): NewsroomRegister {
  let register = made.get(sources)
  if (register === undefined) made.set(sources, (register = makeRegister(sources)))
  return register
}

/** Whom a document credits, and who relayed them. */
interface CreditRefs {
  sources: readonly SourceRef[]
  via: readonly SourceRef[]
}

/** Canonical keys of a document's credit: those it credits, and those who relayed them. */
export const keysOf = (credit: CreditRefs, register: NewsroomRegister): string[] =>
  [...credit.sources, ...credit.via].map((ref) => register.keyOf(ref))

/** A name in the spelling in which names are compared: compatibility forms, case and white space do not tell two apart. */
const comparableName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

const namesOf = ({ name, aliases }: Agency): string[] => [...Object.values(name), ...aliases]

const shipped = defaultRegister.agencies
const shippedNames = indexOfNames(shipped.values())

function indexOfNames(entries: Iterable<Agency>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const entry of entries)
    for (const name of new Set(namesOf(entry).map(comparableName)))
      index.set(name, [...(index.get(name) ?? []), entry.key])
  return index
}

function makeRegister(sources: readonly KnownSource[]): NewsroomRegister {
  const canonicalKeys = new Map(sources.map((source) => [source.key, canonicalKeyOf(source)]))
  const canonical = (key: string) => canonicalKeys.get(key) ?? key
  const extra = extraEntries(sources, canonical)
  // Compiled once for all where the newsroom brings nothing new.
  const compiled = extra.length === 0 ? defaultRegister : createRegister(extra)
  const names = indexOfNames(compiled.agencies.values())
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const sourceByKey = new Map(sources.map((source) => [source.key, source]))
  const sourceOf = (ref: SourceRef) =>
    ref.id === undefined ? sourceByKey.get(ref.key) : sourceById.get(ref.id)
  return {
    compiled,
    credits: remembering((text) => findCredits(text, compiled)),
    canonical,
    named: (words) => names.get(comparableName(words)) ?? [],
    nameOf: (key, locale) => nameIn(compiled.agencies.get(canonical(key)), locale) ?? key,
    isOutlet: (key) => compiled.agencies.get(canonical(key))?.kind === 'outlet',
    sourceOf,
    keyOf: (ref) => canonical(sourceOf(ref)?.key ?? ref.key),
    isKnown: (ref) =>
      sourceOf(ref)?.names.some((name) => !isBlank(name)) ?? (ref.id === undefined && shipped.has(ref.key)),
  }
}

/**
 * The register's own key; or that of the entry whose names it is called by; or the newsroom's. Its aliases do not count: one
 * that belongs to another agency must not make the two the same.
 */
function canonicalKeyOf({ key, names, nameIn }: KnownSource): string {
  if (shipped.has(key)) return key
  const called = nameIn === undefined ? names.slice(0, 1) : Object.values(nameIn)
  return called.flatMap((name) => shippedNames.get(comparableName(name ?? '')) ?? [])[0] ?? key
}

/**
 * What the newsroom's sources add: further names of those the register knows, and those it does not know. A name that the
 * register gives to somebody else is left to them: an alias 中新社 on another source does not make their words its own.
 */
function extraEntries(sources: readonly KnownSource[], canonical: (key: string) => string): Agency[] {
  const extra = new Map<string, Agency>()
  for (const source of sources) {
    const key = canonical(source.key)
    const entry = extra.get(key) ?? shipped.get(key)
    const known = new Set(entry === undefined ? [] : namesOf(entry))
    const names = source.names.filter((name) => !known.has(name) && isFree(name, key))
    if (names.length === 0) continue
    extra.set(
      key,
      entry === undefined ? entryOf(source, names) : { ...entry, aliases: [...entry.aliases, ...names] },
    )
  }
  return [...extra.values()]
}

function isFree(name: string, key: string): boolean {
  if (isBlank(name)) return false
  const owners = shippedNames.get(comparableName(name))
  return owners === undefined || owners.includes(key)
}

function entryOf({ key, kind = 'agency', nameIn = {} }: KnownSource, names: readonly string[]): Agency {
  const [first = key] = names
  const name = {
    'zh-Hant': nameIn['zh-Hant'] ?? first,
    'zh-Hans': nameIn['zh-Hans'] ?? nameIn['zh-Hant'] ?? first,
    en: nameIn.en ?? first,
  }
  return { key, kind, name, aliases: names }
}

function nameIn(entry: Agency | undefined, locale: string): string | undefined {
  if (entry === undefined) return undefined
  const names: Record<string, string> = entry.name
  return names[locale] ?? entry.name[locale.startsWith('zh') ? 'zh-Hant' : 'en']
}
