import type { Block } from 'payload'
import { label } from '../../src/language/label.ts'
import type { Slugs } from '../../src/options/slugs.ts'
import { photoField, placedBlock } from '../shared.ts'

/** A photo set inside the body, with a caption for this use. */
export const photoBlock = (slugs: Slugs): Block => ({
  slug: 'photo',
  interfaceName: 'PhotoBlock',
  labels: { singular: label('圖片', '图片', 'Photo'), plural: label('圖片', '图片', 'Photos') },
  admin: {
    disableBlockName: true,
    components: { Block: placedBlock(slugs.photos, 'photo', label('圖片', '图片', 'Photo')) },
  },
  fields: [
    photoField(slugs.photos),
    {
      name: 'caption',
      type: 'textarea',
      label: label('這裡的圖說', '这里的图说', 'Caption here'),
      admin: {
        rows: 2,
        description: label(
          '空白就用圖片自己的圖說；署名總會跟著圖片。',
          '空白就用图片自己的图说；署名总会跟着图片。',
          "Empty uses the photo's own caption. The credit always comes with the photo.",
        ),
      },
    },
  ],
})
