import type { Field, FieldAccess } from 'payload'
import type { UserTest } from '../options/roles.ts'
import type { Slugs } from '../options/slugs.ts'
import { label, type Label } from '../language/label.ts'
import { dayAndTime } from './datePicker.ts'
import { filled } from './filled.ts'
import { freshGuid } from './guid.ts'
import { recordForStaff, nobody, staffRead } from './staffField.ts'

type StaffAccess = Record<'create' | 'update' | 'read', FieldAccess>

/** What the newsroom keeps is nobody's to edit, of one document or of many. */
const aside = { position: 'sidebar', readOnly: true, disableBulkEdit: true } as const

/**
 * Shown only once it says something: an empty record of a takedown would be noise beside the text.
 */
const onceFilled = (name: string) => (data: Record<string, unknown>) => {
  const group = data[name]
  return typeof group === 'object' && group !== null && 'at' in group && Boolean(group.at)
}

const guid: Field = {
  name: 'guid',
  type: 'text',
  unique: true,
  index: true,
  label: label('永久識別碼', '永久标识码', 'GUID'),
  access: { create: nobody, update: nobody },
  hooks: {
    beforeChange: [({ value, operation }) => (operation === 'create' || !value ? freshGuid() : value)],
  },
  admin: {
    ...aside,
    condition: filled('guid'),
    description: label(
      '網址改了也不變；各種格式都用它認出這份文件。',
      '网址改了也不变；各种格式都用它认出这份文件。',
      'Stays the same when the slug changes; every format identifies the document by it.',
    ),
  },
}

const revision: Field = {
  name: 'revision',
  type: 'number',
  defaultValue: 0,
  label: label('發布次數', '发布次数', 'Revision'),
  access: { create: nobody, update: nobody },
  admin: {
    ...aside,
    condition: filled('revision'),
    description: label('每發布一次加一。', '每发布一次加一。', 'Counts publications.'),
  },
}

const owner = (users: string, access: StaffAccess): Field => ({
  name: 'owner',
  type: 'relationship',
  relationTo: users,
  // Never populated: a user's document holds an e-mail address and sessions.
  maxDepth: 0,
  index: true,
  label: label('負責人', '负责人', 'Owner'),
  access,
  admin: {
    ...aside,
    condition: filled('owner'),
    description: label(
      '建立這份文件的人；記者只能改自己的草稿。',
      '建立这份文件的人；记者只能改自己的草稿。',
      'Who created it. Reporters edit only their own drafts.',
    ),
  },
})

const record = (
  name: 'takedown' | 'approved',
  title: Label,
  description: Label,
  last: Field,
  access: StaffAccess,
): Field => ({
  name,
  type: 'group',
  label: title,
  access,
  fields: [
    {
      name: 'at',
      type: 'date',
      index: true,
      label: label('時間', '时间', 'At'),
      admin: {
        date: dayAndTime,
        description: label('記錄的時間。', '记录的时间。', 'When it was recorded.'),
      },
    },
    {
      name: 'by',
      type: 'text',
      label: label('經手人', '经手人', 'By'),
      admin: { description: label('誰做的。', '谁做的。', 'Who did it.') },
    },
    last,
  ],
  admin: { ...aside, description, condition: onceFilled(name) },
})

const linkedAssets = (access: StaffAccess): Field => ({
  name: 'linkedAssets',
  // Text (`photos:12`) rather than a relationship: a draft may name what is gone, which a foreign
  // key would refuse to save.
  type: 'text',
  hasMany: true,
  index: true,
  label: label('所用素材', '所用素材', 'Linked assets'),
  access,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    description: label('由系統從全文算出。', '由系统从全文算出。', 'Computed from the whole document.'),
  },
})

/** What an import read and somebody must look at; emptied when that is done. */
const review = (isStaff: UserTest): Field => ({
  name: 'review',
  type: 'textarea',
  label: label('待核對', '待核对', 'To review'),
  access: { create: staffRead(isStaff), update: staffRead(isStaff), read: staffRead(isStaff) },
  admin: {
    position: 'sidebar',
    condition: ({ review }: Record<string, unknown>) => typeof review === 'string' && review !== '',
    description: label(
      '由版面讀出的欄位，請逐項對照；核對後清空。',
      '由版面读出的栏位，请逐项对照；核对后清空。',
      'What was read from a page. Compare each with the print, then empty this.',
    ),
  },
})

/**
 * The fields the plugin adds to every article, photo and box (`design.md`, "What is stored").
 *
 * `guid` and `revision` are public; the rest only staff read. None but `review` can be set through
 * an API.
 */
export function commonFields(slugs: Slugs, isStaff: UserTest): Field[] {
  const forStaff = recordForStaff(isStaff)
  return [
    owner(slugs.users, forStaff),
    revision,
    guid,
    record(
      'takedown',
      label('下架記錄', '下架记录', 'Takedown'),
      label(
        '下架後，要先明確解除才能再發布。',
        '下架后，要先明确解除才能再发布。',
        'Once taken down, it must be released before it can be published again.',
      ),
      {
        name: 'reason',
        type: 'textarea',
        label: label('原因', '原因', 'Reason'),
        admin: { description: label('為什麼下架。', '为什么下架。', 'Why it was taken down.') },
      },
      forStaff,
    ),
    record(
      'approved',
      label('審定記錄', '审定记录', 'Approval'),
      label(
        '印刷前，有權發布的人審定的版本。',
        '印刷前，有权发布的人审定的版本。',
        'What somebody who may publish approved, as it stood.',
      ),
      {
        name: 'hash',
        type: 'text',
        label: label('內容指紋', '内容指纹', 'Hash'),
        admin: {
          description: label(
            '審定時內容的指紋；內容一改即失效。',
            '审定时内容的指纹；内容一改即失效。',
            'Of what was judged; any change voids it.',
          ),
        },
      },
      forStaff,
    ),
    linkedAssets(forStaff),
    review(isStaff),
  ]
}
