import { fromPhoto } from './fromPhoto.ts'
import { fromSidebar } from './fromSidebar.ts'
import type { FromOptions } from './fromOptions.ts'
import { toBlocks } from '../lexical/toBlocks.ts'
import { idOf } from '../../../rows/idOf.ts'
import { locate, type Located } from '../Located.ts'
import type { Block, Id, PhotoUse, SidebarUse } from '../../types.ts'

/** A relation to a photo, with the caption of this use. An id alone stays an id. */
export function photoUseOf(value: unknown, caption: string, options: FromOptions): PhotoUse {
  const { id, tree } = linkedTree(value, options.photoOf, (row) => fromPhoto(row, options))
  return { id, ...(tree && { photo: tree }), caption }
}

/** A relation to a box. */
export function sidebarUseOf(value: unknown, options: FromOptions): SidebarUse {
  const { id, tree } = linkedTree(value, options.sidebarOf, (row) => fromSidebar(row, options))
  return { id, ...(tree && { sidebar: tree }) }
}

/** What a relation links: looked up where the caller can, read where the row came along. */
function linkedTree<Tree>(
  value: unknown,
  lookUp: ((id: Id) => Tree | undefined) | undefined,
  read: (row: Located['value']) => Tree,
): { id: Id; tree: Tree | undefined } {
  const id = idOf(value) ?? ''
  if (lookUp) return { id, tree: lookUp(id) }
  return { id, tree: isPopulated(value) ? read(locate(value).value) : undefined }
}

/** A rich text field with its photos and boxes looked up. */
export const bodyOf = (value: unknown, options: FromOptions): Block[] =>
  toBlocks(value, {
    photoUse: (photo, caption) => photoUseOf(photo, caption, options),
    sidebarUse: (sidebar) => sidebarUseOf(sidebar, options),
  })

const isPopulated = (value: unknown): boolean => typeof value === 'object' && value !== null && 'id' in value
