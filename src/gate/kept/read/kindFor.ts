import type { Locale } from '../../../story/types.ts'
import type { Guarded } from '../../guard/Guarded.ts'
import { keptStates } from '../store/keptRows.ts'
import { kindIn } from '../store/changes.ts'
import type { ChangeFor, StoredChange } from './ChangesAsked.ts'

/** The sections that somebody may read, and the section of each line of the log. */
export interface Scope {
  sections: readonly string[]
  sectionOf: ReadonlyMap<StoredChange, string>
}

/**
 * What a line of the log is for a reader of one locale, and where they may read some sections alone
 * of those. A story that leaves what they may read is gone for them; of one that was never in it
 * they hear nothing.
 */
export function kindFor(row: StoredChange, locale: Locale, scope?: Scope): ChangeFor['kind'] | undefined {
  const kind = kindIn(row.kinds, locale)
  if (!scope) return kind === 'left' ? undefined : kind
  const { sections, sectionOf } = scope
  if (!sections.includes(sectionOf.get(row) ?? '')) return undefined
  if (kind !== 'left') return kind
  return sections.includes(row.movedTo ?? '') ? undefined : 'removed:out-of-scope'
}

/** The section of each line; of those that are older than the column, that of their story now. */
export async function sectionsOf(
  guard: Guarded,
  rows: readonly StoredChange[],
): Promise<Map<StoredChange, string>> {
  const old = rows.filter(({ section }) => section === undefined || section === null)
  const where = { document: { in: [...new Set(old.map(({ document }) => document))] } }
  const kept = old.length === 0 ? [] : await keptStates(guard, where, undefined)
  const now = new Map(kept.map(({ document, section }) => [document, section]))
  return new Map(rows.map((row) => [row, row.section ?? now.get(row.document) ?? '']))
}
