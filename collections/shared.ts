import type { Field, RelationshipField, UploadField } from 'payload'
import { label, type Label } from '../src/language/label.ts'
import { dayAndTime } from '../src/fields/datePicker.ts'
import { staffRead } from '../src/fields/staffField.ts'
import type { RowTitleProps } from '../src/admin/RowTitle.tsx'
import type { Who } from '../src/options/roles.ts'

/** The head of a list's row: its number, and what the fields named say. See `RowTitle`. */
export const rowTitle = (label: Label, from: readonly string[], choices: RowTitleProps['choices'] = {}) => ({
  path: 'payload-newsroom/client#RowTitle',
  clientProps: { label, from, choices } satisfies RowTitleProps,
})

/**
 * A list of credited sources. Never `required` and never failing to validate: the rules own what
 * must be there, and a `required` here would block drafts, takedowns and updates of other fields.
 */
export const sourcesField = (
  name: string,
  relationTo: string,
  label: Label,
  description: Label,
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
  label,
  admin: { description },
})

/**
 * The photo that is placed, wherever a story places one. An upload field, because a relationship
 * field inside a block costs a query per photo when it is validated.
 */
export const photoField = (relationTo: string): UploadField => ({
  name: 'photo',
  type: 'upload',
  relationTo,
  label: label('圖片', '图片', 'Photo'),
  admin: {
    description: label(
      '從圖片庫選，或上載新圖。',
      '从图片库选，或上传新图。',
      'Choose from the library, or upload one.',
    ),
  },
})

/** When it may be public at the earliest. */
export const embargoUntil = (): Field => ({
  name: 'embargoUntil',
  type: 'date',
  index: true,
  label: label('禁發至', '禁发至', 'Embargo until'),
  admin: {
    position: 'sidebar',
    date: dayAndTime,
    description: label(
      '這個時間之前不得公開；要準時見報請用排程發布。',
      '这个时间之前不得公开；要准时见报请用定时发布。',
      'Not public before this moment. To go out on time, schedule it.',
    ),
  },
})

/** Words an editor declares not to be a credit. */
export const mentions = (who: Who): Field => ({
  name: 'mentions',
  type: 'array',
  label: label('只是提及', '只是提及', 'Mentions that are not credits'),
  labels: { singular: label('提及', '提及', 'Mention'), plural: label('提及', '提及', 'Mentions') },
  access: {
    read: staffRead(who.isStaff),
    create: staffRead(who.mayPublish),
    update: staffRead(who.mayPublish),
  },
  admin: {
    initCollapsed: true,
    components: { RowLabel: rowTitle(label('提及', '提及', 'Mention'), ['text', 'reason']) },
    description: label(
      '文中提到某社名而不是在署名時，編輯在這裡說明，並寫原因。',
      '文中提到某社名而不是在署名时，编辑在这里说明，并写原因。',
      'Where the words name an agency without crediting it, an editor says so here, with the reason.',
    ),
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: label('原文', '原文', 'Exact words'),
      admin: { description: label('一字不差。', '一字不差。', 'Exactly as they stand.') },
    },
    {
      name: 'locale',
      type: 'text',
      label: label('語言版本', '语言版本', 'Locale'),
      admin: { description: label('空白表示所有語言。', '空白表示所有语言。', 'Empty means every locale.') },
    },
    {
      name: 'reason',
      type: 'text',
      label: label('原因', '原因', 'Reason'),
      admin: { description: label('為什麼這不是署名。', '为什么这不是署名。', 'Why this is not a credit.') },
    },
    {
      name: 'by',
      type: 'text',
      label: label('說明人', '说明人', 'By'),
      access: { create: () => false, update: () => false },
      hooks: {
        beforeChange: [
          ({ value, req }) => value ?? (req.user && 'email' in req.user ? req.user.email : undefined),
        ],
      },
      admin: { readOnly: true, description: label('由系統填寫。', '由系统填写。', 'Set by the server.') },
    },
  ],
})
