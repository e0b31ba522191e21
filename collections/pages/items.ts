import type { Field } from 'payload'
import { label } from '../../src/language/label.ts'
import type { CollectionSetup } from '../setup.ts'
import { rowTitle } from '../../src/fields/rowTitle.ts'
import { forThisPage } from './forThisPage.ts'
import { placed } from './placed.ts'

const itemKinds = [
  { value: 'article', label: label('稿件', '稿件', 'Article') },
  { value: 'sidebar', label: label('方塊', '方块', 'Box') },
  { value: 'photo', label: label('圖片', '图片', 'Photo') },
]

const itemRoles = [
  { value: 'lead', label: label('頭條', '头条', 'Lead') },
  { value: 'second', label: label('二條', '二条', 'Second') },
  { value: 'brief', label: label('短訊', '短讯', 'Brief') },
  { value: 'box', label: label('方塊', '方块', 'Box') },
  { value: 'picture', label: label('大圖', '大图', 'Picture') },
]

/** The labels of kinds and roles in the head of a collapsed row. */
const choices = Object.fromEntries([...itemKinds, ...itemRoles].map(({ value, label }) => [value, label]))

const kind = (): Field => ({
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'article',
  label: label('類別', '类别', 'Kind'),
  options: itemKinds,
  admin: {
    description: label('稿件、方塊還是圖片。', '稿件、方块还是图片。', 'A story, a box or a picture.'),
  },
})

/** How much room and weight an item has. */
const weight = (): Field[] => [
  {
    name: 'role',
    type: 'select',
    label: label('位置', '位置', 'Role'),
    options: itemRoles,
    admin: {
      description: label('在這一版上的輕重。', '在这一版上的轻重。', 'How much weight it has on the page.'),
    },
  },
  {
    name: 'columns',
    type: 'number',
    min: 1,
    max: 12,
    label: label('欄數', '栏数', 'Columns'),
    admin: { description: label('橫跨幾欄。', '横跨几栏。', 'How many columns it spans.') },
  },
]

/** What is on the page, in order: stories, boxes and photos. */
export const items = (setup: CollectionSetup): Field => ({
  name: 'items',
  type: 'array',
  label: label('版上內容', '版上内容', 'On the page'),
  labels: { singular: label('一件', '一件', 'Item'), plural: label('版上內容', '版上内容', 'Items') },
  admin: {
    initCollapsed: true,
    components: {
      RowLabel: rowTitle(label('第', '第', 'Item'), ['role', 'kind', 'headline'], choices),
    },
    description: label(
      '依次序排；可以為這一版另定標題、裁短、另寫圖說。',
      '依次序排；可以为这一版另定标题、裁短、另写图说。',
      'In order. Each may have its own headline, cut and caption for this page.',
    ),
  },
  fields: [kind(), ...placed(setup), ...weight(), ...forThisPage()],
})
