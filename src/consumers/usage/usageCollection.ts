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
    group: label('設定', '设置', 'Settings'),
    hidden: ({ user }) => !mayReadUsage(options)(userOf({ user })),
    ...(options.disabled
      ? {}
      : { components: { views: { list: { Component: 'payload-newsroom/client#Usage' } } } }),
  },
  fields: [
    { ...text('line', label('編號', '编号', 'Line')), unique: true, index: true } as Field, // still a text
    { ...text('month', label('月份', '月份', 'Month')), index: true } as Field, // still a text
    text('consumer', label('接口讀者', '接口读者', 'Consumer')),
    text('consumerName', label('名稱', '名称', 'Name')),
    text('agency', label('通訊社', '通讯社', 'Agency')),
    number('stories', label('稿件', '稿件', 'Stories')),
    number('pictures', label('圖片', '图片', 'Pictures')),
  ],
})

const text = (name: string, title: Label): Field => ({
  name,
  type: 'text',
  label: title,
  admin: { readOnly: true },
})

const number = (name: string, title: Label): Field => ({
  name,
  type: 'number',
  label: title,
  admin: { readOnly: true },
})
