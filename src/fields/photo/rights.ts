import type { Field } from 'payload'
import { dayAndTime } from '../datePicker.ts'
import { label } from '../../language/label.ts'

/** Where and until when it may be used. */
export const rights = (): Field[] => [
  {
    name: 'usageTerms',
    type: 'textarea',
    label: label('使用條款', '使用条款', 'Usage terms'),
    admin: {
      rows: 2,
      description: label('圖片社許可怎樣使用。', '图片社许可怎样使用。', 'What the agency allows.'),
    },
  },
  {
    name: 'usableIn',
    type: 'select',
    hasMany: true,
    label: label('可用於', '可用于', 'Usable in'),
    options: [
      { value: 'web', label: label('網上', '网上', 'Web') },
      { value: 'print', label: label('印刷', '印刷', 'Print') },
    ],
    admin: { description: label('空白表示兩者皆可。', '空白表示两者皆可。', 'Empty means both.') },
  },
  {
    name: 'usableUntil',
    type: 'date',
    index: true,
    label: label('使用權至', '使用权至', 'Usable until'),
    admin: {
      date: dayAndTime,
      description: label(
        '過了這個時間，讀者就看不到這張圖。',
        '过了这个时间，读者就看不到这张图。',
        'After this moment readers no longer see it.',
      ),
    },
  },
]
