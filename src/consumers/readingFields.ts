import type { Field, FieldAccess, NumberFieldSingleValidation } from 'payload'
import { userOf } from '../access/compose.ts'
import { label } from '../language/label.ts'
import { messagesFor } from '../language/messagesFor.ts'
import type { Resolved } from '../options/options.ts'
import { mostPerMinute } from '../options/readers.ts'
import { keyFormats } from './keyFormats.ts'
import { consumersMessages } from './messages/index.ts'

type Options = Pick<Resolved, 'who' | 'sections' | 'gated' | 'readers'>

/**
 * What a consumer may read, on the newsroom's own users: see `KeyScope`. Shown for those who hold
 * the role, and set by administrators alone: a consumer can log in, and may change the rest of itself.
 */
export function readingFields(options: Options): Field[] {
  const administers: FieldAccess = ({ req }) => options.who.mayAdminister(userOf(req))
  return [
    {
      name: 'reading',
      type: 'group',
      label: label('可讀取的內容', '可读取的内容', 'What it may read'),
      access: { create: administers, update: administers },
      admin: {
        condition: ({ roles }) => Array.isArray(roles) && roles.includes('consumer'),
        description: label(
          '用這個用戶的 API 金鑰讀取稿件時的範圍。',
          '用这个用户的 API 密钥读取稿件时的范围。',
          'Of stories and feeds that are read with this user’s API key.',
        ),
      },
      fields: [sectionsField(options), formatsField(), perMinuteField(options), offField()],
    },
  ]
}

const noneIsAll = label('不選即全部。', '不选即全部。', 'None is all.')

/** Where an app's own articles have sections that the options do not know they are written as text. */
function sectionsField({ sections, gated }: Options): Field {
  const common = {
    name: 'sections',
    hasMany: true,
    label: label('版面', '版面', 'Sections'),
    admin: { description: noneIsAll },
  } as const
  if (gated.some(({ kind, own }) => kind === 'articles' && own)) return { ...common, type: 'text' }
  const options = sections.map(({ key, label: text }) => ({ value: key, label: text }))
  return { ...common, type: 'select', options }
}

const formatsField = (): Field => ({
  name: 'formats',
  type: 'select',
  hasMany: true,
  options: Object.entries(keyFormats).map(([value, text]) => ({ value, label: text })),
  label: label('格式', '格式', 'Formats'),
  admin: { description: noneIsAll },
})

const perMinuteField = ({ readers: { perMinute } }: Options): Field => {
  const usual = perMinute === undefined ? undefined : String(perMinute)
  return {
    name: 'perMinute',
    type: 'number',
    min: 1,
    max: mostPerMinute,
    label: label('每分鐘請求數', '每分钟请求数', 'Requests in a minute'),
    validate: validPerMinute,
    admin: {
      step: 1,
      description: label(
        usual === undefined ? '留空即不限。' : `留空即 ${usual}。`,
        usual === undefined ? '留空即不限。' : `留空即 ${usual}。`,
        usual === undefined ? 'Empty is no limit.' : `Empty is ${usual}.`,
      ),
    },
  }
}

/** The same limits as Payload's own `min` and `max`, which take halves too. */
const validPerMinute: NumberFieldSingleValidation = (value, { req }) =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && value >= 1 && value <= mostPerMinute) ||
  messagesFor(consumersMessages, req).perMinuteWrong(mostPerMinute)

const offField = (): Field => ({
  name: 'off',
  type: 'checkbox',
  label: label('停用', '停用', 'Switched off'),
  admin: {
    description: label(
      '用這個金鑰的請求一律拒絕。',
      '用这个密钥的请求一律拒绝。',
      'Whatever is asked with its key is refused.',
    ),
  },
})
