import type { Field } from 'payload'
import { label } from '../../src/language/label.ts'
import type { CollectionSetup } from '../setup.ts'
import { ofKind } from './ofKind.ts'

/** Which document an item places: one field for each kind, of which the form shows one. */
export const placed = ({ slugs }: CollectionSetup): Field[] => [
  {
    name: 'article',
    type: 'relationship',
    relationTo: slugs.articles,
    index: true,
    label: label('稿件', '稿件', 'Article'),
    admin: { condition: ofKind('article'), description: label('放哪一篇。', '放哪一篇。', 'Which story.') },
  },
  {
    name: 'sidebar',
    type: 'relationship',
    relationTo: slugs.sidebars,
    index: true,
    label: label('方塊', '方块', 'Box'),
    admin: { condition: ofKind('sidebar'), description: label('放哪一個。', '放哪一个。', 'Which box.') },
  },
  {
    name: 'photo',
    type: 'upload',
    relationTo: slugs.photos,
    index: true,
    label: label('圖片', '图片', 'Photo'),
    admin: { condition: ofKind('photo'), description: label('放哪一張。', '放哪一张。', 'Which picture.') },
  },
]
