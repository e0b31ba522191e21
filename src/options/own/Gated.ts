import type { FieldLabel } from '../../rows/FieldLabel.ts'
import type { GatedKind } from '../slugs.ts'

/** A part and where rows keep it: none, one, or several paths. */
export type OwnNames = Readonly<Record<string, readonly string[]>>

/** A collection that the gate judges. */
export interface Gated {
  slug: string
  kind: GatedKind
  /** Whether what is deleted goes to the trash first, so that rows have `deletedAt`. */
  trash: boolean
  /** Whether stories keep the addresses that they had, in `slug` and `previousSlugs`. */
  addresses: boolean
  /** Of an app's own collection: where each part of the newsroom's names is kept. */
  own?: OwnFields
}

/** How an app's own collection is read. */
export interface OwnFields {
  /** Only parts that the collection has. */
  names: OwnNames
  /** What the app calls its fields, by path. */
  labels: Readonly<Record<string, FieldLabel>>
  /** Parts that the newsroom adds, by the newsroom's names, and what they are called here. */
  added: Readonly<Record<string, string>>
}
