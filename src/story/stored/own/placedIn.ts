import { isRecord } from '../../../rows/isRecord.ts'

/** Where an app's own rich text places photos and boxes. */
export interface Places {
  /** The app's slug of its photos; empty where it has none. */
  photos: string
  /** The app's slug of its boxes; empty where it has none. */
  sidebars: string
  /** The collection to which a block's field links, by `blockType.name` or by the name alone. */
  linkOf: (name: string, blockType?: string) => string | undefined
}

/** A photo or a box that a node places, and the value of the field that does. */
export interface PlacedValue {
  kind: 'photo' | 'sidebar'
  value: unknown
}

/** Every photo and box in a node of any editor, in their order. */
export function placedIn(value: unknown, places: Places): PlacedValue[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => placedIn(one, places))
  if (!isRecord(value)) return []
  const { relationTo, value: linked, blockType } = value
  const own = typeof relationTo === 'string' && 'value' in value ? kindAs(relationTo, linked, places) : []
  const type = typeof blockType === 'string' ? blockType : undefined
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const collection = places.linkOf(key, type)
    const isNamed = isRecord(one) && 'relationTo' in one
    if (collection === undefined || isNamed) return typeof one === 'object' ? placedIn(one, places) : []
    return [one].flat().flatMap((each: unknown) => kindAs(collection, each, places))
  })
  return [...own, ...inner]
}

function kindAs(collection: string, value: unknown, { photos, sidebars }: Places): PlacedValue[] {
  if (collection === '' || value === null || value === undefined) return []
  if (collection === photos) return [{ kind: 'photo', value }]
  return collection === sidebars ? [{ kind: 'sidebar', value }] : []
}
