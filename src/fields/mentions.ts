import type { Field } from 'payload'
import { label } from '../language/label.ts'
import type { Who } from '../options/roles.ts'
import { rowTitle } from './rowTitle.ts'
import { staffRead } from './staffField.ts'

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
