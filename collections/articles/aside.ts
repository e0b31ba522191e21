import type { Field } from 'payload'
import { publicationDates } from '../../src/fields/article/publicationDates.ts'
import { filled } from '../../src/fields/filled.ts'
import { slugBeforeValidate } from '../../src/fields/slugField.ts'
import { label } from '../../src/language/label.ts'
import { embargoUntil } from '../../src/fields/embargoUntil.ts'

/** The fields beside the text: address, section, embargo, dates of publication. */
export const aside = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: label('網址名', '网址名', 'Slug'),
    // A copy starts with the same slug; the guarded database appends a free number.
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
  ...publicationDates(),
]
