import type { Field } from 'payload'
import { dayAndTime, dayOnly } from '../../src/fields/datePicker.ts'
import { label } from '../../src/language/label.ts'

/** The fields that identify a page: paper, language, day, edition, section, number, template. */
export const imprint = (): Field[] => [
  {
    name: 'publication',
    type: 'text',
    localized: true,
    label: label('報名', '报名', 'Publication'),
    admin: {
      position: 'sidebar',
      description: label('報紙的名稱。', '报纸的名称。', 'The name of the paper.'),
    },
  },
  {
    name: 'locale',
    type: 'text',
    required: true,
    label: label('語言版本', '语言版本', 'Locale'),
    admin: {
      position: 'sidebar',
      description: label(
        '這一版用哪種語言印，例如 zh-Hant。',
        '这一版用哪种语言印，例如 zh-Hant。',
        'The locale it is printed in, e.g. zh-Hant.',
      ),
    },
  },
  {
    name: 'date',
    type: 'date',
    index: true,
    label: label('日期', '日期', 'Date'),
    admin: {
      position: 'sidebar',
      date: dayOnly,
      description: label('報紙的日期。', '报纸的日期。', 'The date of the paper.'),
    },
  },
  {
    name: 'onSaleAt',
    type: 'date',
    label: label('上市時間', '上市时间', 'On sale at'),
    admin: {
      position: 'sidebar',
      date: dayAndTime,
      description: label(
        '讀者拿到報紙的時間；輸出前必填。',
        '读者拿到报纸的时间；输出前必填。',
        'When readers hold it in hand. Needed before export.',
      ),
    },
  },
  {
    name: 'edition',
    type: 'text',
    label: label('版次', '版次', 'Edition'),
    admin: { position: 'sidebar', description: label('例如 早版。', '例如 早版。', 'E.g. early.') },
  },
  {
    name: 'section',
    type: 'text',
    label: label('疊', '叠', 'Section'),
    admin: { position: 'sidebar', description: label('例如 A。', '例如 A。', 'E.g. A.') },
  },
  {
    name: 'number',
    type: 'number',
    min: 1,
    label: label('頁碼', '页码', 'Number'),
    admin: { position: 'sidebar', description: label('第幾頁。', '第几页。', 'The page number.') },
  },
  {
    name: 'template',
    type: 'text',
    label: label('版式', '版式', 'Template'),
    admin: {
      position: 'sidebar',
      description: label('版式的代號。', '版式的代号。', 'The key of the layout.'),
    },
  },
]
