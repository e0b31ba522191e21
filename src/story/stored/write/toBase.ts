import type { StoredId, ToOptions } from './toOptions.ts'
import type { Id, BaseDocument, SourceRef } from '../../types.ts'
import { UnstorableError } from '../UnstorableError.ts'

/**
 * The fields that every stored document has, as draft data. Fields that are not set are left out.
 */
export interface BaseDraft {
  _status: 'draft'
  guid?: string
  embargoUntil?: string
  takedown?: { at: string; by: string; reason: string }
  mentions: { text: string; locale: string; reason: string; by: string }[]
}

/** Writes the fields that every stored document has. */
export const baseDraft = ({ guid, embargoUntil, takedown, mentions }: BaseDocument): BaseDraft => ({
  _status: 'draft',
  ...(guid && { guid }),
  ...(embargoUntil && { embargoUntil }),
  ...(takedown && { takedown }),
  mentions: mentions.map((mention) => ({ ...mention })),
})

/** An id as the database spells it; null for none. */
export const refId = (id: Id, { storedId = (text: Id) => text }: ToOptions): StoredId | null =>
  id === '' ? null : storedId(id)

/**
 * The stored ids of credited sources, in order.
 * @throws UnstorableError for a source the newsroom does not have: a credit is never dropped.
 */
export const sourceIds = (refs: readonly SourceRef[], path: string, options: ToOptions): StoredId[] =>
  refs.map((ref, index) => sourceId(ref, `${path}.${index}`, options))

/** The stored id of one source: see `sourceIds`. */
export function sourceId({ id = '', key }: SourceRef, path: string, options: ToOptions): StoredId {
  const stored = refId(id, options) ?? options.sourceIdOf?.(key)
  if (stored === undefined || stored === null) {
    throw new UnstorableError(
      path,
      `the newsroom has no source with the key "${key}". Add it to the sources first.`,
    )
  }
  return stored
}
