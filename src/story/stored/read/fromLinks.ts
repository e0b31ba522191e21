import { fromPhoto } from './fromPhoto.ts'
import { fromSidebar } from './fromSidebar.ts'
import type { FromOptions } from './fromOptions.ts'
import { toBlocks } from '../lexical/toBlocks.ts'
import { idOf } from '../../../rows/idOf.ts'
import { locate } from '../Located.ts'
import type { Block, PhotoUse, SidebarUse } from '../../types.ts'

/**
 * The document that a relation links: looked up by its id where a lookup is given, otherwise the
 * populated document.
 */
function linked<T>(
  value: unknown,
  byId: ((id: string) => T | undefined) | undefined,
  read: (row: Record<string, unknown>) => T,
): T | undefined {
  if (byId) return byId(idOf(value) ?? '')
  return isPopulated(value) ? read(locate(value).value) : undefined
}

/** A relation to a photo, with the caption of this use. An id alone stays an id. */
export function photoUseOf(value: unknown, caption: string, options: FromOptions): PhotoUse {
  const id = idOf(value) ?? ''
  const photo = linked(value, options.photoOf, (row) => fromPhoto(row, options))
  return { id, ...(photo && { photo }), caption }
}

/** A relation to a box. */
export function sidebarUseOf(value: unknown, options: FromOptions): SidebarUse {
  const id = idOf(value) ?? ''
  const sidebar = linked(value, options.sidebarOf, (row) => fromSidebar(row, options))
  return { id, ...(sidebar && { sidebar }) }
}

/** A rich text field with its photos and boxes looked up. */
export const bodyOf = (value: unknown, options: FromOptions): Block[] =>
  toBlocks(value, {
    photoUse: (photo, caption) => photoUseOf(photo, caption, options),
    sidebarUse: (sidebar) => sidebarUseOf(sidebar, options),
    ...(options.takesAll && { takesAll: options.takesAll }),
  })

const isPopulated = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value
