import type { Tab } from 'payload'
import { label } from '../../src/language/label.ts'
import type { CollectionSetup } from '../setup.ts'
import { photoField, placedBelow } from '../shared.ts'
import { rowTitle } from '../../src/fields/rowTitle.ts'

/** The photos and boxes beside the story. */
export const assetsTab = ({ slugs }: CollectionSetup): Tab => ({
  label: label('圖片和方塊', '图片和方块', 'Photos and boxes'),
  fields: [
    {
      name: 'photos',
      type: 'array',
      label: label('圖片', '图片', 'Photos'),
      labels: { singular: label('圖片', '图片', 'Photo'), plural: label('圖片', '图片', 'Photos') },
      admin: {
        components: { RowLabel: rowTitle(label('圖片', '图片', 'Photo'), ['caption']) },
        description: label(
          '配這篇稿件的圖片，第一張是主圖。',
          '配这篇稿件的图片，第一张是主图。',
          'Pictures that go with the story. The first is the main one.',
        ),
      },
      fields: [
        photoField(slugs.photos),
        {
          name: 'caption',
          type: 'textarea',
          localized: true,
          label: label('這裡的圖說', '这里的图说', 'Caption here'),
          admin: {
            rows: 2,
            description: label(
              '空白就用圖片自己的圖說。',
              '空白就用图片自己的图说。',
              "Empty uses the photo's own caption.",
            ),
          },
        },
      ],
    },
    {
      name: 'sidebars',
      type: 'relationship',
      relationTo: slugs.sidebars,
      hasMany: true,
      label: label('方塊', '方块', 'Boxes'),
      admin: {
        components: { afterInput: [placedBelow(slugs.sidebars)] },
        description: label('配這篇稿件的方塊。', '配这篇稿件的方块。', 'Boxes that go with the story.'),
      },
    },
  ],
})
