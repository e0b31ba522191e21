import type { Field } from 'payload'
import { label } from '../../language/label.ts'
import { titleCell } from '../titleCell.ts'

/** What the picture shows, for those who see it and those who do not. */
export const words = (): Field[] => [
  {
    name: 'caption',
    type: 'textarea',
    localized: true,
    label: label('圖說', '图说', 'Caption'),
    admin: {
      components: { Cell: titleCell },
      description: label(
        '圖中是誰、在哪裡、做什麼；不必寫來源，署名另填。',
        '图中是谁、在哪里、做什么；不必写来源，署名另填。',
        'Who, where, doing what. The credit has its own field.',
      ),
    },
  },
  {
    name: 'alt',
    type: 'text',
    localized: true,
    label: label('替代文字', '替代文字', 'Alternative text'),
    admin: {
      description: label(
        '給看不到圖的讀者：一句話說出畫面。',
        '给看不到图的读者：一句话说出画面。',
        'For readers who cannot see the picture: what it shows, in a sentence.',
      ),
    },
  },
]
