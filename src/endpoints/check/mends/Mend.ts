import type { SourceKind } from '../../../attribution/types.ts'

/** A source that a mend would credit. */
export interface MendSource {
  /** Canonical key of the register. */
  key: string
  /** What readers of the finding's locale call it. */
  name: string
  /** Of the newsroom's own entry, as the form keeps it; absent where the newsroom has none yet. */
  id?: number | string
  /** The entry to be made where the newsroom has none, and the collection it belongs in. */
  make?: { collection: string; kind: SourceKind; names: Readonly<Record<string, string>> }
}

/**
 * What one click would change in the form so that a finding goes; `path` is the form's field.
 *
 * - `declare`: adds these sources to the list.
 * - `credit`: the list becomes these sources, whom the photo's file names.
 * - `fill`: the field takes the value that the photo's file has.
 * - `mention`: adds a row that says why these words are no credit; the editor gives the reason.
 * - `open`: nothing here; it is mended in the form of a linked photo or box, at its field `path`.
 */
export type Mend =
  | { act: 'declare' | 'credit'; path: string; sources: MendSource[] }
  | { act: 'fill'; path: string; value: string }
  | { act: 'mention'; path: string; words: string; locale: string }
  | { act: 'open'; path: string; collection: string; id: number | string }
