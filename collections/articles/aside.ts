import type { Field } from 'payload'
import { dayAndTime } from '../../src/fields/datePicker.ts'
import { filled } from '../../src/fields/filled.ts'
import { slugBeforeValidate } from '../../src/fields/slugField.ts'
import { say } from '../../src/say.ts'
import { embargoUntil } from '../shared.ts'

const stamp = (name: string, label: ReturnType<typeof say>, description: ReturnType<typeof say>): Field => ({
  name,
  type: 'date',
  index: true,
  label,
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
    label: say('網址名', '网址名', 'Slug'),
    hooks: { beforeValidate: [slugBeforeValidate] },
    admin: {
      position: 'sidebar',
      description: say(
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
    label: say('舊網址名', '旧网址名', 'Previous slugs'),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: filled('previousSlugs'),
      description: say('從前發布時用過的。', '从前发布时用过的。', 'Those it was published under before.'),
    },
  },
  {
    name: 'section',
    type: 'select',
    index: true,
    label: say('版別', '版别', 'Section'),
    // The plugin puts the newsroom's own sections here.
    options: [],
    admin: {
      position: 'sidebar',
      description: say('登在哪一版。', '登在哪一版。', 'Where in the paper it belongs.'),
    },
  },
  embargoUntil(),
  stamp(
    'firstPublishedAt',
    say('首次發布', '首次发布', 'First published'),
    say('第一次公開的時間。', '第一次公开的时间。', 'When it first went public.'),
  ),
  stamp(
    'revisedAt',
    say('最近發布', '最近发布', 'Revised'),
    say('最近一次發布的時間。', '最近一次发布的时间。', 'When it was last published.'),
  ),
]
