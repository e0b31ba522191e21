import type { CollectionConfig, Field } from 'payload'
import { userOf } from '../../access/compose.ts'
import { label, type Label } from '../../language/label.ts'
import type { Resolved } from '../../options/options.ts'
import type { NewsroomUser } from '../../options/roles.ts'
import { usageSlug } from './usageSlug.ts'

/** Who reads what was delivered: those who publish, and administrators. */
export const mayReadUsage =
  ({ who }: Pick<Resolved, 'who'>) =>
  (user: NewsroomUser | null): boolean =>
    who.mayPublish(user) || who.mayAdminister(user)

/**
 * What was delivered, a line for each month, consumer and agency. This room alone writes; its list
 * in the admin is the report.
 */
export const usageCollection = (options: Resolved): CollectionConfig => ({
  slug: usageSlug,
  labels: {
    singular: label('用量', '用量', 'Usage'),
    plural: label('稿件用量', '稿件用量', 'Usage'),
  },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  access: {
    read: ({ req }) => mayReadUsage(options)(userOf(req)),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-month',
  admin: {
    useAsTitle: 'line',
    description: label(
      '送出了哪些通訊社的稿件和圖片，按月份和讀者。',
      '送出了哪些通讯社的稿件和图片，按月份和读者。',
      'What was delivered of each agency, by month and consumer.',
    ),
    group: label('設定', '设置', 'Settings'),
    hidden: ({ user }) => !mayReadUsage(options)(userOf({ user })),
    ...(options.disabled
      ? {}
      : { components: { views: { list: { Component: 'payload-newsroom/client#Usage' } } } }),
  },
  fields: [
    {
      type: 'text',
      ...shown('line', {
        title: label('編號', '编号', 'Line'),
        help: label('月份、讀者和通訊社。', '月份、读者和通讯社。', 'Month, consumer and agency.'),
      }),
      unique: true,
      index: true,
    },
    {
      type: 'text',
      ...shown('month', {
        title: label('月份', '月份', 'Month'),
        help: label('按本報的時區。', '按本报的时区。', 'In the newsroom’s time zone.'),
      }),
      index: true,
    },
    text('consumer', {
      title: label('接口讀者', '接口读者', 'Consumer'),
      help: label(
        '用哪個密鑰讀；空白是沒有密鑰的讀者。',
        '用哪个密钥读；空白是没有密钥的读者。',
        'Whose key; blank for readers without one.',
      ),
    }),
    text('consumerName', {
      title: label('名稱', '名称', 'Name'),
      help: label('送出時的名稱。', '送出时的名称。', 'As it was called at that time.'),
    }),
    text('agency', {
      title: label('通訊社', '通讯社', 'Agency'),
      help: label('來源的代號。', '来源的代号。', 'The key of the source.'),
    }),
    number('stories', {
      title: label('稿件', '稿件', 'Stories'),
      help: label('送出了多少次。', '送出了多少次。', 'How many were delivered.'),
    }),
    number('pictures', {
      title: label('圖片', '图片', 'Pictures'),
      help: label('隨稿件送出了多少次。', '随稿件送出了多少次。', 'How many were delivered with stories.'),
    }),
  ],
})

/** What people read of a field. */
interface Words {
  title: Label
  help: Label
}

const shown = (name: string, { title, help }: Words) => ({
  name,
  label: title,
  admin: { readOnly: true, description: help },
})

const text = (name: string, words: Words): Field => ({ type: 'text', ...shown(name, words) })

const number = (name: string, words: Words): Field => ({ type: 'number', ...shown(name, words) })
