import type { UploadField } from 'payload'
import { label, type Label } from '../src/language/label.ts'

/**
 * The photo that is placed, wherever a story places one. An upload field, because a relationship
 * field inside a block costs a query per photo when it is validated.
 */
export const photoField = (relationTo: string): UploadField => ({
  name: 'photo',
  type: 'upload',
  relationTo,
  label: label('圖片', '图片', 'Photo'),
  admin: {
    className: 'newsroom-shown',
    components: { afterInput: [placedBelow(relationTo)] },
    description: label(
      '從圖片庫選，或上載新圖。',
      '从图片库选，或上传新图。',
      'Choose from the library, or upload one.',
    ),
  },
})

/** Under a field that places photos or boxes of a collection: each as it prints. See `PlacedBelow`. */
export const placedBelow = (collection: string) => ({
  path: 'payload-newsroom/client#PlacedBelow',
  clientProps: { collection },
})

/**
 * A block that places a document of a collection, as it prints. See `PlacedBlock`.
 *
 * @param from the block's field that says which document
 * @param name what the block is called
 */
export const placedBlock = (collection: string, from: string, name: Label) => ({
  path: 'payload-newsroom/client#PlacedBlock',
  clientProps: { collection, from, name },
})
