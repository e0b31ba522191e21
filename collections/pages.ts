import type { CollectionConfig, Field } from 'payload'
import { userOf } from '../src/access/compose.ts'
import { dayAndTime, dayOnly } from '../src/fields/datePicker.ts'
import { label } from '../src/language/label.ts'
import { only } from './access.ts'
import { rowTitle } from './shared.ts'
import { completeSetup, type CollectionSetup, type PartialSetup } from './setup.ts'

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

/** What a closed row says of itself. */
const choices = Object.fromEntries([...itemKinds, ...itemRoles].map(({ value, label }) => [value, label]))

const ofKind =
  (...kinds: string[]) =>
  (_: unknown, sibling: Record<string, unknown>) =>
    kinds.some((kind) => kind === sibling?.kind)

const placed = ({ slugs }: CollectionSetup): Field[] => [
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

const items = (setup: CollectionSetup): Field => ({
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
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'article',
      label: label('類別', '类别', 'Kind'),
      options: itemKinds,
      admin: {
        description: label('稿件、方塊還是圖片。', '稿件、方块还是图片。', 'A story, a box or a picture.'),
      },
    },
    ...placed(setup),
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
    {
      name: 'headline',
      type: 'text',
      label: label('這一版的標題', '这一版的标题', 'Headline here'),
      admin: {
        condition: ofKind('article', 'sidebar'),
        description: label('空白就用稿件的標題。', '空白就用稿件的标题。', "Empty uses the story's own."),
      },
    },
    {
      name: 'endAfter',
      type: 'number',
      min: 1,
      label: label('只登前幾段', '只登前几段', 'End after paragraph'),
      admin: {
        condition: ofKind('article', 'sidebar'),
        description: label('空白就全文登出。', '空白就全文登出。', 'Empty prints all of it.'),
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: label('這一版的圖說', '这一版的图说', 'Caption here'),
      admin: {
        rows: 2,
        condition: ofKind('article', 'photo'),
        description: label(
          '空白就用圖片自己的圖說；稿件的，放在它的第一張圖下。',
          '空白就用图片自己的图说；稿件的，放在它的第一张图下。',
          "Empty uses the photo's own; a story's stands under its first picture.",
        ),
      },
    },
  ],
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
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        label: label('版名', '版名', 'Title'),
        admin: {
          description: label('印在版頭的名稱。', '印在版头的名称。', 'Printed at the head of the page.'),
        },
      },
      items(setup),
      {
        name: 'publication',
        type: 'text',
        localized: true,
        label: label('報名', '报名', 'Publication'),
        admin: {
          position: 'sidebar',
          description: label('報紙的名稱。', '报纸的名称。', 'The name of the paper.'),
        },
      },
      {
        name: 'locale',
        type: 'text',
        required: true,
        label: label('語言版本', '语言版本', 'Locale'),
        admin: {
          position: 'sidebar',
          description: label(
            '這一版用哪種語言印，例如 zh-Hant。',
            '这一版用哪种语言印，例如 zh-Hant。',
            'The locale it is printed in, e.g. zh-Hant.',
          ),
        },
      },
      {
        name: 'date',
        type: 'date',
        index: true,
        label: label('日期', '日期', 'Date'),
        admin: {
          position: 'sidebar',
          date: dayOnly,
          description: label('報紙的日期。', '报纸的日期。', 'The date of the paper.'),
        },
      },
      {
        name: 'onSaleAt',
        type: 'date',
        label: label('上市時間', '上市时间', 'On sale at'),
        admin: {
          position: 'sidebar',
          date: dayAndTime,
          description: label(
            '讀者拿到報紙的時間；輸出前必填。',
            '读者拿到报纸的时间；输出前必填。',
            'When readers hold it in hand. Needed before export.',
          ),
        },
      },
      {
        name: 'edition',
        type: 'text',
        label: label('版次', '版次', 'Edition'),
        admin: { position: 'sidebar', description: label('例如 早版。', '例如 早版。', 'E.g. early.') },
      },
      {
        name: 'section',
        type: 'text',
        label: label('疊', '叠', 'Section'),
        admin: { position: 'sidebar', description: label('例如 A。', '例如 A。', 'E.g. A.') },
      },
      {
        name: 'number',
        type: 'number',
        min: 1,
        label: label('頁碼', '页码', 'Number'),
        admin: { position: 'sidebar', description: label('第幾頁。', '第几页。', 'The page number.') },
      },
      {
        name: 'template',
        type: 'text',
        label: label('版式', '版式', 'Template'),
        admin: {
          position: 'sidebar',
          description: label('版式的代號。', '版式的代号。', 'The key of the layout.'),
        },
      },
    ],
  }
}
