import type { FlattenedField, Payload } from 'payload'
import { linksInText } from '../../options/own/ownLinks.ts'
import type { Slugs } from '../../options/slugs.ts'
import { linkedAssetsOf, type LinkedAsset } from '../../rows/linkedAssets.ts'
import { mapLinks, type MapLinks } from './mapLinks.ts'

/** Where links are collected. */
export interface Collecting {
  payload: Pick<Payload, 'blocks'>
  slugs: Slugs
  /** The collections whose links count. */
  known: ReadonlySet<string>
  context: MapLinks
}

/** What a document links by these fields and in their rich text: `photos:12`. */
export function collectLinks(
  fields: readonly FlattenedField[],
  doc: Record<string, unknown>,
  { payload, slugs, known, context }: Collecting,
): LinkedAsset[] {
  const found: LinkedAsset[] = []
  const note = (
    row: Record<string, unknown>,
    linkOf: (name: string, blockType?: string) => string | undefined,
  ) => found.push(...linkedAssetsOf(row, slugs, { known, linkOf }))
  mapLinks(
    fields,
    doc,
    {
      link: (relationTo, value) => {
        note({ link: { relationTo, value } }, () => undefined)
        return value
      },
      text: (value, field) => {
        note({ value }, linksInText(field, payload))
        return value
      },
    },
    context,
  )
  return found
}
