import type { FlattenedField, Payload } from 'payload'

/** One field on the way of a path. */
export interface Step {
  /** The collection of which it is a top-level field; empty for one within a group or a row. */
  collection: string
  /**
   * `id` is a document's id, `inside` a place within JSON or rich text, or a part of a link to one
   * of several collections.
   */
  field: FlattenedField | 'id' | 'inside'
}

interface Place {
  payload: Pick<Payload, 'collections' | 'config'>
  collection: string
  fields: readonly FlattenedField[]
}

/**
 * The fields that a path of a query leads through, the last one being what is asked:
 * `attribution.sources.key` is the group, the link, and the field of the source.
 *
 * @param path with dots
 * @returns nothing where the path leads nowhere
 */
export function stepsOf(payload: Place['payload'], collection: string, path: string): Step[] | undefined {
  const fields = payload.collections[collection]?.config.flattenedFields
  return fields && walk({ payload, collection, fields }, path.split('.'))
}

function walk(place: Place, [name, ...rest]: readonly string[]): Step[] | undefined {
  const { collection, fields } = place
  const field = fields.find((one) => one.name === name)
  if (!field) return isId(name) && rest.length === 0 ? [{ collection, field: 'id' }] : undefined
  const step: Step = { collection, field }
  const after = withoutLocale(place, field, rest)
  if (after.length === 0) return [step]
  const further = beyond(place, field, after)
  return further && [step, ...further]
}

const isId = (name: string | undefined): boolean => name === 'id' || name === '_id'

/** A localized field's own locale may be named: `headline.en`. */
function withoutLocale({ payload }: Place, field: FlattenedField, rest: string[]): string[] {
  const { localization } = payload.config
  const isLocale = localization && rest[0] !== undefined && localization.localeCodes.includes(rest[0])
  return isLocale && 'localized' in field && field.localized ? rest.slice(1) : rest
}

function beyond(place: Place, field: FlattenedField, rest: string[]): Step[] | undefined {
  const { payload, collection } = place
  if (field.type === 'json' || field.type === 'richText' || field.type === 'blocks')
    return [{ collection, field: 'inside' }]
  if ('flattenedFields' in field)
    return walk({ ...place, collection: '', fields: field.flattenedFields }, rest)
  const target = targetOf(field)
  if (typeof target === 'string') return stepsOf(payload, target, rest.join('.'))
  return target && [{ collection, field: 'inside' }]
}

/** What a link leads to: one collection, or several. */
function targetOf(field: FlattenedField): string | string[] | undefined {
  if (field.type === 'relationship' || field.type === 'upload') return field.relationTo
  return field.type === 'join' ? field.collection : undefined
}
