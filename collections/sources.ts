import type { CollectionConfig } from 'payload'
import { dayOnly } from '../src/fields/datePicker.ts'
import { label } from '../src/language/label.ts'
import { only } from './access.ts'
import { completeSetup, type PartialSetup } from './setup.ts'

const kinds = [
  { value: 'agency', label: label('通訊社', '通讯社', 'Agency') },
  { value: 'outlet', label: label('媒體', '媒体', 'Outlet') },
  { value: 'person', label: label('個人', '个人', 'Person') },
]

/**
 * The sources that the newsroom credits. Always public, because readers must be able to look up a
 * credit.
 */
export function sources(setup?: PartialSetup): CollectionConfig {
  const { slugs, who } = completeSetup(setup)
  return {
    slug: slugs.sources,
    labels: { singular: label('來源', '来源', 'Source'), plural: label('來源', '来源', 'Sources') },
    disableBulkDelete: true,
    // Oldest first in lists to choose from: a newsroom enters the sources first that it credits
    // most.
    defaultSort: 'createdAt',
    admin: {
      pagination: { defaultLimit: 50 },
      useAsTitle: 'name',
      defaultColumns: ['name', 'key', 'kind', 'retiredFrom'],
      listSearchableFields: ['name', 'key'],
      group: label('素材', '素材', 'Material'),
      description: label(
        '通訊社、媒體和個人：稿件、圖片和方塊從這裡署名。',
        '通讯社、媒体和个人：稿件、图片和方块从这里署名。',
        'Agencies, outlets and people whom stories, photos and boxes credit.',
      ),
    },
    access: {
      read: () => true,
      create: only(who.mayPublish),
      update: only(who.mayPublish),
      delete: only(who.mayAdminister),
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        localized: true,
        required: true,
        label: label('名稱', '名称', 'Name'),
        admin: {
          description: label(
            '印出來的名字，例如 新華社。',
            '印出来的名字，例如 新华社。',
            'As it is printed, e.g. Xinhua.',
          ),
        },
      },
      {
        name: 'key',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        label: label('代號', '代号', 'Key'),
        validate: (value: unknown) =>
          (typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(value)) ||
          '代號 key: a-z 0-9 - (xinhua, cns, cnr)',
        admin: {
          description: label(
            '小寫英文字母、數字和連字號，例如 xinhua；有稿件署名後不再更改。',
            '小写英文字母、数字和连字号，例如 xinhua；有稿件署名后不再更改。',
            'Lower-case letters, digits and hyphens, e.g. xinhua. Never changed once something credits it.',
          ),
        },
      },
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'agency',
        options: kinds,
        label: label('類別', '类别', 'Kind'),
        admin: {
          description: label(
            '通訊社、媒體還是個人。',
            '通讯社、媒体还是个人。',
            'An agency, an outlet or a person.',
          ),
        },
      },
      {
        name: 'aliases',
        type: 'text',
        hasMany: true,
        label: label('別名', '别名', 'Aliases'),
        admin: {
          description: label(
            '稿件裡還會怎樣稱呼它，例如 新華通訊社、XINHUA。',
            '稿件里还会怎样称呼它，例如 新华通讯社、XINHUA。',
            'What else it is called in copy, e.g. Xinhuanet.',
          ),
        },
      },
      {
        name: 'retiredFrom',
        type: 'date',
        label: label('停用日期', '停用日期', 'Retired from'),
        admin: {
          position: 'sidebar',
          date: dayOnly,
          description: label(
            '從這天起不能再新署這個來源；已署名的稿件不變。',
            '从这天起不能再新署这个来源；已署名的稿件不变。',
            'From this day it can no longer be newly credited. What credits it already stays.',
          ),
        },
      },
    ],
  }
}
