import type { CollectionConfig, Condition, Field } from 'payload'
import { label } from '../src/language/label.ts'
import { writingAccess } from './access.ts'
import { boxEditor } from './body.ts'
import { completeSetup, type PartialSetup } from './setup.ts'
import { embargoUntil, mentions, rowTitle, sourcesField } from './shared.ts'

const kindIs =
  (kind: string): Condition =>
  (data) =>
    data?.kind === kind

/** A quotation and points have fields of their own; words written while the box was a note stay in sight. */
const isNote: Condition = (data) => data?.kind === 'note' || Boolean(data?.body)

const quote: Field = {
  name: 'quote',
  type: 'group',
  label: label('引文', '引文', 'Quotation'),
  admin: {
    condition: kindIs('quote'),
    description: label('引的話和它的出處。', '引的话和它的出处。', 'The line quoted, and where it is from.'),
  },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: label('原句', '原句', 'The line'),
      admin: { rows: 2, description: label('一字不差。', '一字不差。', 'Word for word.') },
    },
    {
      name: 'speaker',
      type: 'text',
      localized: true,
      label: label('說話的人', '说话的人', 'Speaker'),
      admin: {
        description: label(
          '誰說的；出處和說話的人至少填一項。',
          '谁说的；出处和说话的人至少填一项。',
          'Who said it. Either the speaker or the work is needed.',
        ),
      },
    },
    {
      name: 'work',
      type: 'text',
      localized: true,
      label: label('出處', '出处', 'Work'),
      admin: {
        description: label(
          '書名和篇名，例如《荀子．修身》。',
          '书名和篇名，例如《荀子．修身》。',
          'Book and chapter, e.g. Xunzi, “Cultivating Oneself”.',
        ),
      },
    },
    {
      name: 'gloss',
      type: 'textarea',
      localized: true,
      label: label('釋義', '释义', 'Gloss'),
      admin: {
        description: label(
          '用今天的話說是什麼意思。',
          '用今天的话说是什么意思。',
          "What it means in today's words.",
        ),
      },
    },
  ],
}

const points: Field = {
  name: 'points',
  type: 'array',
  label: label('要點', '要点', 'Points'),
  labels: { singular: label('要點', '要点', 'Point'), plural: label('要點', '要点', 'Points') },
  admin: {
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
      admin: { description: label('這一點的標題。', '这一点的标题。', 'The heading of this point.') },
    },
    {
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
            rows: 2,
            description: label('一個分項一句話。', '一个分项一句话。', 'One bullet, one sentence.'),
          },
        },
      ],
    },
  ],
}

/** Boxes beside a story: a line quoted with its source, key points, or a note. */
export function sidebars(partial?: PartialSetup): CollectionConfig {
  const { slugs, who } = completeSetup(partial)
  return {
    slug: slugs.sidebars,
    labels: { singular: label('方塊', '方块', 'Box'), plural: label('方塊', '方块', 'Boxes') },
    trash: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 20 },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'sources', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'intro'],
      group: label('稿件', '稿件', 'Stories'),
      description: label(
        '金句方塊、要點方塊和短文；每個都要有來源。',
        '金句方块、要点方块和短文；每个都要有来源。',
        'Quote boxes, key-point boxes and notes. Each needs its sources.',
      ),
    },
    access: writingAccess(who),
    fields: [
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'note',
        label: label('類別', '类别', 'Kind'),
        options: [
          { value: 'quote', label: label('金句', '金句', 'Quote') },
          { value: 'keyPoints', label: label('要點', '要点', 'Key points') },
          { value: 'note', label: label('短文', '短文', 'Note') },
        ],
        admin: {
          description: label('決定下面填什麼。', '决定下面填什么。', 'Decides what is filled in below.'),
        },
      },
      {
        name: 'title',
        type: 'text',
        localized: true,
        label: label('標題', '标题', 'Title'),
        admin: { description: label('方塊上方的標題。', '方块上方的标题。', 'The title on top of the box.') },
      },
      {
        name: 'intro',
        type: 'textarea',
        localized: true,
        label: label('引言', '引言', 'Introduction'),
        admin: {
          rows: 2,
          description: label(
            '標題下、內容前的一句話。',
            '标题下、内容前的一句话。',
            'A sentence between the title and the rest.',
          ),
        },
      },
      quote,
      points,
      {
        name: 'body',
        type: 'richText',
        localized: true,
        editor: boxEditor(slugs),
        label: label('內文', '内文', 'Body'),
        admin: {
          condition: isNote,
          description: label('方塊的正文。', '方块的正文。', 'The words of the box.'),
        },
      },
      sourcesField(
        'sources',
        slugs.sources,
        label('來源', '来源', 'Sources'),
        label(
          '印在方塊末尾，例如 ◆來源：新華社、央廣網；發布前必填。',
          '印在方块末尾，例如 ◆来源：新华社、央广网；发布前必填。',
          'Printed at the end of the box. Needed before publication.',
        ),
      ),
      embargoUntil(),
      mentions(who),
    ],
    indexes: [{ fields: ['_status', 'createdAt'] }],
  }
}
