import type { UploadField } from 'payload'
import { label } from '../src/language/label.ts'

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
    description: label(
      '從圖片庫選，或上載新圖。',
      '从图片库选，或上传新图。',
      'Choose from the library, or upload one.',
    ),
  },
})
