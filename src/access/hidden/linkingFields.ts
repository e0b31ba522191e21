import type { FlattenedBlock, FlattenedField } from 'payload'

/** A field that links documents, or in which something does. */
export type LinkingField = FlattenedField

/** What of an app's config says where links stand. */
export interface Linking {
  /** Blocks that the config keeps for several fields, by their slugs. */
  blocks: Readonly<Record<string, FlattenedBlock>>
  /** Whether a collection has documents that readers may not see. */
  isKept: (collection: string) => boolean
}

/** The blocks that a field takes, those that the config keeps for several fields too. */
export const blocksIn = (
  field: FlattenedField & { type: 'blocks' },
  { blocks }: Pick<Linking, 'blocks'>,
): FlattenedBlock[] =>
  [...(field.blockReferences ?? []), ...field.blocks].flatMap((block) => {
    const found = typeof block === 'string' ? blocks[block] : block
    return found ? [found] : []
  })

/**
 * Those of the fields that link documents of the newsroom, whatever they are called. Rich text always
 * counts: an editor links there whatever the editor's set-up lets them.
 *
 * @param seen blocks that are being looked through: one may take itself again
 */
export function linkingFields(
  fields: readonly FlattenedField[],
  linking: Linking,
  seen: ReadonlySet<string> = new Set(),
): LinkingField[] {
  return fields.filter((field) => {
    if (field.type === 'relationship' || field.type === 'upload')
      return [field.relationTo].flat().some(linking.isKept)
    if (field.type === 'richText') return true
    if (field.type === 'blocks')
      return blocksIn(field, linking).some(
        ({ slug, flattenedFields }) =>
          seen.has(slug) || linkingFields(flattenedFields, linking, new Set([...seen, slug])).length > 0,
      )
    return (
      field.type !== 'join' &&
      'flattenedFields' in field &&
      linkingFields(field.flattenedFields, linking, seen).length > 0
    )
  })
}

/**
 * Whether the rows of a list are copies of what they link, beside the link: the breadcrumbs of
 * @payloadcms/plugin-nested-docs have a document, its title and its address.
 */
export const hasCopies = (field: FlattenedField): boolean => {
  if (field.type !== 'array') return false
  const names = new Set(field.flattenedFields.map(({ name }) => name))
  return ['doc', 'label', 'url'].every((name) => names.has(name))
}
