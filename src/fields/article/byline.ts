import type { Field } from 'payload'
import { label } from '../../language/label.ts'
import type { FieldSetup } from '../FieldSetup.ts'
import { rowTitle } from '../rowTitle.ts'

/** Who signs a story. */
export const byline = ({ slugs }: FieldSetup): Field => ({
  name: 'byline',
  type: 'array',
  label: label('署名', '署名', 'Byline'),
  labels: { singular: label('署名', '署名', 'Name'), plural: label('署名', '署名', 'Names') },
  admin: {
    components: { RowLabel: rowTitle(label('署名', '署名', 'Name'), ['name']) },
    description: label(
      '記者、編譯等；不填所屬即本報人員。',
      '记者、编译等；不填所属即本报人员。',
      'Reporters, translators and so on. Without an employer they are our own staff.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: label('姓名', '姓名', 'Name'),
      admin: { description: label('印出來的姓名。', '印出来的姓名。', 'As it is printed.') },
    },
    {
      name: 'role',
      type: 'select',
      defaultValue: 'reporter',
      label: label('職務', '职务', 'Role'),
      options: [
        { value: 'reporter', label: label('記者', '记者', 'Reporter') },
        { value: 'photographer', label: label('攝影', '摄影', 'Photographer') },
        { value: 'editor', label: label('編輯', '编辑', 'Editor') },
        { value: 'translator', label: label('編譯', '编译', 'Translator') },
        { value: 'author', label: label('作者', '作者', 'Author') },
      ],
      admin: {
        description: label('在這篇稿件裡做什麼。', '在这篇稿件里做什么。', 'What they did for this story.'),
      },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: slugs.sources,
      label: label('所屬', '所属', 'Employer'),
      admin: { description: label('空白即本報人員。', '空白即本报人员。', 'Empty means our own staff.') },
    },
  ],
})
