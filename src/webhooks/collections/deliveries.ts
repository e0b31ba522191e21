import type { CollectionConfig, Field } from 'payload'
import { userOf } from '../../access/compose.ts'
import { label } from '../../language/label.ts'
import type { Resolved } from '../../options/options.ts'
import { deliveriesSlug, webhooksSlug } from '../slugs.ts'
import { eventOptions, shownDate, shownText, written } from './fields.ts'

/** What was delivered, what waits, and what failed. Administrators read it; this room alone writes. */
export const deliveries = ({ who }: Resolved): CollectionConfig => ({
  slug: deliveriesSlug,
  labels: {
    singular: label('推送記錄', '推送记录', 'Delivery'),
    plural: label('推送記錄', '推送记录', 'Deliveries'),
  },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  access: {
    read: ({ req }) => who.mayAdminister(userOf(req)),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-lastAttemptAt',
  admin: {
    useAsTitle: 'webhookId',
    defaultColumns: ['lastAttemptAt', 'subscription', 'event', 'slug', 'status', 'httpStatus', 'attempts'],
    group: label('設定', '设置', 'Settings'),
    hidden: ({ user }) => !who.mayAdminister(userOf({ user })),
    description: label(
      '送了什麼、送給誰、結果怎樣。不能更改。',
      '送了什么、送给谁、结果怎样。不能更改。',
      'What was sent to whom, and what came of it. Nobody can change it.',
    ),
  },
  fields: [...whatFields(), ...outcomeFields()],
})

const whatFields = (): Field[] => [
  {
    name: 'subscription',
    type: 'relationship',
    relationTo: webhooksSlug,
    index: true,
    access: written,
    label: label('訂閱', '订阅', 'Webhook'),
    admin: { readOnly: true },
  },
  {
    name: 'webhookId',
    type: 'text',
    unique: true,
    index: true,
    access: written,
    label: label('推送編號', '推送编号', 'Its webhook-id'),
    admin: { readOnly: true },
  },
  {
    name: 'change',
    type: 'number',
    access: written,
    label: label('變動編號', '变动编号', 'Number of the change'),
    admin: { readOnly: true },
  },
  {
    name: 'event',
    type: 'select',
    options: eventOptions,
    access: written,
    label: label('事件', '事件', 'Event'),
    admin: { readOnly: true },
  },
  shownText('guid', label('稿件識別碼', '稿件标识符', 'Story')),
  shownText('slug', label('網址別名', '网址别名', 'Slug')),
  shownDate('at', label('變動時間', '变动时间', 'Changed at')),
]

const outcomeFields = (): Field[] => [
  {
    name: 'status',
    type: 'select',
    index: true,
    access: written,
    options: [
      { value: 'waiting', label: label('待送', '待送', 'Waiting') },
      { value: 'delivered', label: label('已送達', '已送达', 'Delivered') },
      { value: 'failed', label: label('失敗', '失败', 'Failed') },
    ],
    label: label('狀態', '状态', 'Status'),
    admin: { readOnly: true },
  },
  {
    name: 'attempts',
    type: 'number',
    access: written,
    label: label('次數', '次数', 'Attempts'),
    admin: { readOnly: true },
  },
  {
    name: 'httpStatus',
    type: 'number',
    access: written,
    label: label('HTTP 狀態', 'HTTP 状态', 'HTTP status'),
    admin: { readOnly: true, condition: ({ httpStatus }) => Boolean(httpStatus) },
  },
  shownText('error', label('錯誤', '错误', 'Error')),
  {
    ...shownDate('lastAttemptAt', label('最近一次', '最近一次', 'Last attempt')),
    index: true,
  } as Field, // Spreading loses which kind of field it is; it is a date.
  shownDate('nextAttemptAt', label('下次重試', '下次重试', 'Next attempt')),
  {
    name: 'log',
    type: 'json',
    access: written,
    label: label('每次嘗試', '每次尝试', 'Each attempt'),
    admin: { readOnly: true },
  },
]
