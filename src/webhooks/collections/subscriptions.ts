import type { CollectionConfig, Field } from 'payload'
import { userOf } from '../../access/compose.ts'
import { label } from '../../language/label.ts'
import type { Resolved } from '../../options/options.ts'
import type { WebhookOptions } from '../../options/webhooks.ts'
import type { Locale } from '../../story/types.ts'
import { validateUrl } from '../address/validateUrl.ts'
import { eventNames } from '../message/eventOf.ts'
import { webhooksSlug } from '../slugs.ts'
import { beginAtTheEnd } from './beginAtTheEnd.ts'
import { eventOptions, shownDate, written } from './fields.ts'
import { forgetSubscription } from './forgetSubscription.ts'
import { keepSecret } from './keepSecret.ts'
import { startAgain, switchOn } from './switchOn.ts'

/** What a subscription's fields are made of. */
type Setup = Pick<Resolved, 'sections'> & { webhooks: WebhookOptions; locales: readonly Locale[] }

/** Who is told of what changes for readers, and where. For administrators alone. */
export const subscriptions = (options: Resolved, setup: Setup): CollectionConfig => {
  const mayAdminister = options.who.mayAdminister
  const admins = ({ req }: { req: Parameters<typeof userOf>[0] }) => mayAdminister(userOf(req))
  return {
    slug: webhooksSlug,
    labels: {
      singular: label('訂閱推送', '订阅推送', 'Webhook'),
      plural: label('訂閱推送', '订阅推送', 'Webhooks'),
    },
    graphQL: false,
    disableDuplicate: true,
    access: { read: admins, create: admins, update: admins, delete: admins },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'url', 'active', 'switchedOff.because'],
      group: label('設定', '设置', 'Settings'),
      hidden: ({ user }) => !mayAdminister(userOf({ user })),
      description: label(
        '稿件發布、更新、更正或撤下時通知誰。送出的只有稿件的網址。',
        '稿件发布、更新、更正或撤下时通知谁。送出的只有稿件的网址。',
        'Who is told when a story is published, updated, corrected or withdrawn. Only its address is sent.',
      ),
    },
    hooks: {
      beforeChange: [keepSecret, switchOn],
      afterChange: [beginAtTheEnd(options.disabled), startAgain],
      beforeDelete: [forgetSubscription],
    },
    fields: [...askedFields(setup), ...keptFields()],
  }
}

const askedFields = ({ sections, locales, webhooks }: Setup): Field[] => [
  { name: 'name', type: 'text', required: true, label: label('名稱', '名称', 'Name') },
  {
    name: 'url',
    type: 'text',
    required: true,
    label: label('網址', '网址', 'Address'),
    validate: validateUrl(webhooks),
  },
  {
    name: 'events',
    type: 'select',
    hasMany: true,
    required: true,
    options: eventOptions,
    defaultValue: [...eventNames],
    label: label('事件', '事件', 'Events'),
  },
  {
    name: 'locale',
    type: 'select',
    required: true,
    options: [...locales],
    ...(locales[0] !== undefined && { defaultValue: locales[0] }),
    label: label('語言', '语言', 'Language'),
  },
  {
    name: 'sections',
    type: 'select',
    hasMany: true,
    options: sections.map(({ key, label: text }) => ({ value: key, label: text })),
    label: label('版面', '版面', 'Sections'),
    admin: {
      description: label(
        '不選即全部。撤下的通知不論版面都會送出。',
        '不选即全部。撤下的通知不论版面都会送出。',
        'None is all. That a story was withdrawn is told whatever its section.',
      ),
    },
  },
  { name: 'active', type: 'checkbox', defaultValue: true, label: label('啟用', '启用', 'Active') },
]

const keptFields = (): Field[] => [
  {
    name: 'secret',
    type: 'text',
    label: label('簽章密鑰', '签名密钥', 'Signing secret'),
    access: written,
    admin: {
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      condition: ({ secret }) => Boolean(secret),
      description: label(
        '接收方用它核對簽章。請勿公開。',
        '接收方用它核对签名。请勿公开。',
        'The receiver checks signatures with it. Keep it to yourselves.',
      ),
    },
  },
  {
    name: 'switchedOff',
    type: 'group',
    label: label('已自動停用', '已自动停用', 'Switched off by itself'),
    admin: {
      condition: ({ switchedOff }) => Boolean(switchedOff?.at),
      description: label(
        '接收方沒有回應，已停止推送。修好後重新啟用，會由停下之處接著送。',
        '接收方没有回应，已停止推送。修好后重新启用，会由停下之处接着送。',
        'The receiver failed, and nothing is sent. Once it is mended make this active: deliveries go on from where they stopped.',
      ),
    },
    fields: [
      shownDate('at', label('時間', '时间', 'At')),
      {
        name: 'because',
        type: 'select',
        access: written,
        label: label('原因', '原因', 'Reason'),
        options: [
          {
            value: 'gone',
            label: label(
              '接收方回應 410，不再接收',
              '接收方回应 410，不再接收',
              'It answered 410: no longer there',
            ),
          },
          { value: 'failed', label: label('每次重試均失敗', '每次重试均失败', 'Every attempt failed') },
        ],
        admin: { readOnly: true },
      },
    ],
  },
]
