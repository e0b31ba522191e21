import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import type { GatedKind } from '../../options/slugs.ts'
import type { Row } from '../../rows/readable.ts'
import { ownRow } from '../../story/stored/own/ownRow.ts'

/** A stored row and what it is a row of. */
export interface StoredDocument {
  kind: GatedKind
  /** Of which collection; left out, the newsroom's own of that kind. */
  collection?: string
  /** In all locales. */
  row: Row
}

type Options = Pick<Resolved, 'gated' | 'slugs'>

/** The collection of a stored document. */
export const collectionOf = ({ slugs }: Options, { kind, collection }: Omit<StoredDocument, 'row'>): string =>
  collection ?? slugs[kind]

/** A stored row under the newsroom's names: of its own collections as it is, of an app's by what plays which part. */
export function seen(options: Options, { row, ...of }: StoredDocument): Row {
  const own = gatedIn(options, collectionOf(options, of))?.own
  return own ? ownRow(row, own.names) : row
}
