import type { Field } from 'payload'
import { dayAndTime } from '../../src/fields/datePicker.ts'
import { filled } from '../../src/fields/filled.ts'
import { slugBeforeValidate } from '../../src/fields/slugField.ts'
import { label, type Label } from '../../src/language/label.ts'
import { embargoUntil } from '../shared.ts'

const stamp = (name: string, title: Label, description: Label): Field => ({
  name,
  type: 'date',
  index: true,
  label: title,
  access: { create: () => false, update: () => false },
  admin: { position: 'sidebar', readOnly: true, date: dayAndTime, description, condition: filled(name) },
})

/** Beside the words: address, section, embargo, and when it went out. */
export const aside = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: label('網址名', '网址名', 'Slug'),
    // A copy starts from the same one; the guarded database puts a free number behind it.
    hooks: { beforeValidate: [slugBeforeValidate], beforeDuplicate: [({ value }) => value] },
    admin: {
      position: 'sidebar',
      description: label(
        '空白就由標題做出來；改了以後舊網址仍然有效。',
        '空白就由标题做出来；改了以后旧网址仍然有效。',
        'Made from the headline when empty. Old ones keep working after a change.',
      ),
    },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: label('舊網址名', '旧网址名', 'Previous slugs'),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: filled('previousSlugs'),
      description: label('從前發布時用過的。', '从前发布时用过的。', 'Those it was published under before.'),
    },
  },
  {
    name: 'section',
    type: 'select',
    index: true,
    label: label('版別', '版别', 'Section'),
    // The plugin puts the newsroom's own sections here.
    options: [],
    admin: {
      position: 'sidebar',
      description: label('登在哪一版。', '登在哪一版。', 'Where in the paper it belongs.'),
    },
  },
  embargoUntil(),
  stamp(
    'firstPublishedAt',
    label('首次發布', '首次发布', 'First published'),
    label('第一次公開的時間。', '第一次公开的时间。', 'When it first went public.'),
  ),
  stamp(
    'revisedAt',
    label('最近發布', '最近发布', 'Revised'),
    label('最近一次發布的時間。', '最近一次发布的时间。', 'When it was last published.'),
  ),
]
