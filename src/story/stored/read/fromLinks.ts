import { fromPhoto } from './fromPhoto.ts'
import { fromSidebar } from './fromSidebar.ts'
import type { FromOptions } from './fromOptions.ts'
import { toBlocks } from '../lexical/toBlocks.ts'
import { idOf } from '../../../rows/idOf.ts'
import { locate } from '../Located.ts'
import type { Block, PhotoUse, SidebarUse } from '../../types.ts'

/** A relation to a photo, with the caption of this use. An id alone stays an id. */
export function photoUseOf(value: unknown, caption: string, options: FromOptions): PhotoUse {
  const id = idOf(value) ?? ''
  const photo = options.photoOf
    ? options.photoOf(id)
    : isPopulated(value)
      ? fromPhoto(locate(value).value, options)
      : undefined
  return { id, ...(photo && { photo }), caption }
}

/** A relation to a box. */
export function sidebarUseOf(value: unknown, options: FromOptions): SidebarUse {
  const id = idOf(value) ?? ''
  const sidebar = options.sidebarOf
    ? options.sidebarOf(id)
    : isPopulated(value)
      ? fromSidebar(locate(value).value, options)
      : undefined
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
