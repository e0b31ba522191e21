import type { SelectIncludeType } from 'payload'
import { titleFields, titleOf } from '../../gate/titleOf.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Row } from '../../rows/readable.ts'
import { ownRow } from '../../story/stored/own/ownRow.ts'

/** What of a row its title is made of, as the collection calls its fields. */
export function titleSelect({ kind, own }: Gated): SelectIncludeType {
  const paths = titleFields[kind].flatMap((name): readonly string[] => own?.names[name] ?? [name])
  return Object.fromEntries(paths.map((path) => [path.split('.')[0] ?? path, true as const]))
}

/** What a row of this collection is called in a list, in this locale or else in another. */
export const titleIn = ({ kind, own }: Gated, row: Row, locale: string | null | undefined): string =>
  titleOf(kind, own ? ownRow(row, own.names) : row, locale)
