import type { CollectionConfig, Field } from 'payload'
import { dayAndTime } from '../src/fields/datePicker.ts'
import { staffRead } from '../src/fields/staffField.ts'
import { label } from '../src/language/label.ts'
import { writingAccess } from './access.ts'
import { completeSetup, type CollectionSetup, type PartialSetup } from './setup.ts'
import { embargoUntil, mentions, sourcesField } from './shared.ts'

const words: Field[] = [
  {
    name: 'caption',
    type: 'textarea',
    localized: true,
    label: label('圖說', '图说', 'Caption'),
    admin: {
      description: label(
        '圖中是誰、在哪裡、做什麼；不必寫來源，署名另填。',
        '图中是谁、在哪里、做什么；不必写来源，署名另填。',
        'Who, where, doing what. The credit has its own field.',
      ),
    },
  },
  {
    name: 'alt',
    type: 'text',
    localized: true,
    label: label('替代文字', '替代文字', 'Alternative text'),
    admin: {
      description: label(
        '給看不到圖的讀者：一句話說出畫面。',
        '给看不到图的读者：一句话说出画面。',
        'For readers who cannot see the picture: what it shows, in a sentence.',
      ),
    },
  },
]

const credit = (setup: CollectionSetup): Field[] => [
  sourcesField(
    'credits',
    setup.slugs.sources,
    label('圖片署名', '图片署名', 'Credits'),
    label(
      '圖片是誰的，例如 新華社；發布前必填。',
      '图片是谁的，例如 新华社；发布前必填。',
      'Whose picture it is, e.g. Xinhua. Needed before publication.',
    ),
  ),
  sourcesField(
    'via',
    setup.slugs.sources,
    label('轉發自', '转发自', 'Via'),
    label(
      '經誰取得，例如「法新社經蓋蒂圖片社」。',
      '经谁取得，例如“法新社经盖蒂图片社”。',
      'Who passed it on, as in “AFP via Getty”.',
    ),
  ),
  {
    name: 'photographer',
    type: 'text',
    label: label('攝影', '摄影', 'Photographer'),
    admin: { description: label('攝影者姓名。', '摄影者姓名。', "The photographer's name.") },
  },
  {
    name: 'copyright',
    type: 'text',
    label: label('版權', '版权', 'Copyright'),
    admin: { description: label('版權聲明全文。', '版权声明全文。', 'The copyright notice in full.') },
  },
  {
    name: 'takenAt',
    type: 'date',
    label: label('拍攝時間', '拍摄时间', 'Taken at'),
    admin: {
      date: dayAndTime,
      description: label('拍攝的日期和時間。', '拍摄的日期和时间。', 'When it was taken.'),
    },
  },
  {
    name: 'place',
    type: 'text',
    label: label('拍攝地點', '拍摄地点', 'Place'),
    admin: { description: label('城市、國家或地區。', '城市、国家或地区。', 'City, country or region.') },
  },
]

const rights = (): Field[] => [
  {
    name: 'usageTerms',
    type: 'textarea',
    label: label('使用條款', '使用条款', 'Usage terms'),
    admin: {
      rows: 2,
      description: label('圖片社許可怎樣使用。', '图片社许可怎样使用。', 'What the agency allows.'),
    },
  },
  {
    name: 'usableIn',
    type: 'select',
    hasMany: true,
    label: label('可用於', '可用于', 'Usable in'),
    options: [
      { value: 'web', label: label('網上', '网上', 'Web') },
      { value: 'print', label: label('印刷', '印刷', 'Print') },
    ],
    admin: { description: label('空白表示兩者皆可。', '空白表示两者皆可。', 'Empty means both.') },
  },
  {
    name: 'usableUntil',
    type: 'date',
    index: true,
    label: label('使用權至', '使用权至', 'Usable until'),
    admin: {
      date: dayAndTime,
      description: label(
        '過了這個時間，讀者就看不到這張圖。',
        '过了这个时间，读者就看不到这张图。',
        'After this moment readers no longer see it.',
      ),
    },
  },
]

/** Pictures with their caption and credit. The plugin adds the checks of the file, the derivatives and the file's own words. */
export function photos(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  return {
    slug: setup.slugs.photos,
    labels: { singular: label('圖片', '图片', 'Photo'), plural: label('圖片', '图片', 'Photos') },
    upload: { staticDir: setup.mediaDir },
    trash: true,
    disableBulkDelete: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 10 },
    admin: {
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'caption', 'credits', '_status', 'updatedAt'],
      listSearchableFields: ['filename', 'caption', 'photographer'],
      group: label('素材', '素材', 'Material'),
      description: label(
        '上載時會讀出檔案裡的圖說和署名，填進空白的欄位。',
        '上传时会读出文件里的图说和署名，填进空白的栏位。',
        'On upload, the caption and credit inside the file are read and fill what is empty.',
      ),
    },
    access: writingAccess(setup.who),
    defaultPopulate: {
      alt: true,
      caption: true,
      credits: true,
      via: true,
      photographer: true,
      url: true,
      sizes: true,
      width: true,
      height: true,
      filename: true,
      mimeType: true,
    },
    fields: [
      ...words,
      ...credit(setup),
      ...rights(),
      embargoUntil(),
      mentions(setup.who),
      {
        name: 'iptc',
        type: 'json',
        label: label('檔案內的資料', '文件内的资料', 'What the file says'),
        access: { create: () => false, update: () => false, read: staffRead(setup.who.isStaff) },
        admin: {
          readOnly: true,
          // Payload's own field for JSON, which it would show there, loads its editor from another company's server.
          disableBulkEdit: true,
          components: { Field: 'payload-newsroom/client#FileWords' },
          description: label(
            '檔案自己帶著的圖說、署名、作者、日期和地點（IPTC、XMP）。',
            '文件自己带着的图说、署名、作者、日期和地点（IPTC、XMP）。',
            'The caption, credit, by-line, date and place the file itself carries (IPTC, XMP).',
          ),
        },
      },
    ],
    // Newest published first, which is how libraries and feeds read.
    indexes: [{ fields: ['_status', 'createdAt'] }],
  }
}
