import type { Field } from 'payload'
import { label } from '../../src/language/label.ts'
import { rowTitle } from '../../src/fields/rowTitle.ts'
import { kindIs } from './kindIs.ts'

const bullets = (): Field => ({
  name: 'items',
  type: 'array',
  label: label('分項', '分项', 'Bullets'),
  labels: { singular: label('分項', '分项', 'Bullet'), plural: label('分項', '分项', 'Bullets') },
  admin: {
    components: { RowLabel: rowTitle(label('分項', '分项', 'Bullet'), ['text']) },
    description: label('可以沒有。', '可以没有。', 'There may be none.'),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: label('內容', '内容', 'Text'),
      admin: {
        rows: 1,
        description: label('一個分項一句話。', '一个分项一句话。', 'One bullet, one sentence.'),
      },
    },
  ],
})

/** A key-point box: its points, each with bullets or none. */
export const points = (): Field => ({
  name: 'points',
  type: 'array',
  label: label('要點', '要点', 'Points'),
  labels: { singular: label('要點', '要点', 'Point'), plural: label('要點', '要点', 'Points') },
  admin: {
    // Close together: see `pointsStyles`.
    className: 'newsroom-points',
    condition: kindIs('keyPoints'),
    components: { RowLabel: rowTitle(label('要點', '要点', 'Point'), ['heading']) },
    description: label(
      '每點一個標題，下面可以有分項，也可以沒有。',
      '每点一个标题，下面可以有分项，也可以没有。',
      'Each has a heading, with bullets beneath it or none.',
    ),
  },
  fields: [
    {
      name: 'heading',
      type: 'text',
      localized: true,
      label: label('標題', '标题', 'Heading'),
      admin: {
        placeholder: label('這一點的標題', '这一点的标题', 'Heading of this point'),
        description: label('這一點的標題。', '这一点的标题。', 'The heading of this point.'),
      },
    },
    bullets(),
  ],
})
