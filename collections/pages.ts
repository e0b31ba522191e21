import type { CollectionConfig, Field } from 'payload'
import { userOf } from '../src/access/compose.ts'
import { label } from '../src/language/label.ts'
import { only } from './access.ts'
import { imprint } from './pages/imprint.ts'
import { items } from './pages/items.ts'
import { completeSetup, type PartialSetup } from './setup.ts'

const title = (): Field => ({
  name: 'title',
  type: 'text',
  localized: true,
  label: label('版名', '版名', 'Title'),
  admin: {
    description: label('印在版頭的名稱。', '印在版头的名称。', 'Printed at the head of the page.'),
  },
})

/** Pages of the printed paper. For staff only: readers never see one, whatever its state. */
export function pages(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  const { slugs, who } = setup
  return {
    slug: slugs.pages,
    labels: { singular: label('版', '版', 'Page'), plural: label('版面', '版面', 'Pages') },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'date', 'number', 'section', 'updatedAt'],
      group: label('版面', '版面', 'Print'),
      description: label(
        '把稿件、方塊和圖片排上一版。',
        '把稿件、方块和图片排上一版。',
        'Places stories, boxes and pictures on a page.',
      ),
    },
    access: {
      admin: ({ req }) => who.isStaff(userOf(req)),
      read: only(who.isStaff),
      create: only(who.mayLayOut),
      update: only(who.mayLayOut),
      delete: only(who.mayLayOut),
    },
    fields: [title(), items(setup), ...imprint()],
  }
}
