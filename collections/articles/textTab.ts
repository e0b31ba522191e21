import type { Tab } from 'payload'
import { label } from '../../src/language/label.ts'
import { titleCell } from '../../src/fields/titleCell.ts'
import { articleEditor } from '../body.ts'
import type { CollectionSetup } from '../setup.ts'

/** The words: kicker, headline, deck and body. */
export const textTab = ({ slugs }: CollectionSetup): Tab => ({
  label: label('正文', '正文', 'Text'),
  fields: [
    {
      name: 'kicker',
      type: 'text',
      localized: true,
      label: label('引題', '引题', 'Kicker'),
      admin: {
        description: label('標題上方的短句。', '标题上方的短句。', 'The short line above the headline.'),
      },
    },
    {
      name: 'headline',
      type: 'text',
      localized: true,
      label: label('標題', '标题', 'Headline'),
      admin: {
        components: { Cell: titleCell },
        description: label(
          '主標題；發布前必填。',
          '主标题；发布前必填。',
          'The main title. Needed before publication.',
        ),
      },
    },
    {
      name: 'deck',
      type: 'textarea',
      localized: true,
      label: label('副題', '副题', 'Deck'),
      admin: {
        rows: 2,
        description: label(
          '標題下方的一兩句話。',
          '标题下方的一两句话。',
          'The line or two beneath the headline.',
        ),
      },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      editor: articleEditor(slugs),
      label: label('內文', '内文', 'Body'),
      admin: {
        description: label(
          '小標題用「標題」樣式；圖片和方塊從 + 號插入。發布前必填。',
          '小标题用“标题”样式；图片和方块从 + 号插入。发布前必填。',
          'Subheads are headings; photos and boxes are inserted with +. Needed before publication.',
        ),
      },
    },
  ],
})
