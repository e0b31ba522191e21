import type { CollectionConfig, Condition, Field } from 'payload'
import { label } from '../src/language/label.ts'
import { writingAccess } from './access.ts'
import { boxEditor } from './body.ts'
import { completeSetup, type CollectionSetup, type PartialSetup } from './setup.ts'
import { embargoUntil } from '../src/fields/embargoUntil.ts'
import { mentions } from '../src/fields/mentions.ts'
import { titleCell } from '../src/fields/titleCell.ts'
import { boxSources } from '../src/fields/boxSources.ts'
import { points } from './sidebars/points.ts'
import { quote } from './sidebars/quote.ts'

/**
 * Shows the body of a note and of a quotation (what leads up to it and what follows), and that of
 * key points as long as it has words: they were written while it was another box.
 */
const hasBody: Condition = (data) => data?.kind !== 'keyPoints' || Boolean(data?.body)

const head = (): Field[] => [
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
    admin: {
      components: { Cell: titleCell },
      description: label('方塊上方的標題。', '方块上方的标题。', 'The title on top of the box.'),
    },
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
]

const words = ({ slugs }: CollectionSetup): Field[] => [
  {
    name: 'body',
    type: 'richText',
    localized: true,
    editor: boxEditor(slugs),
    label: label('內文', '内文', 'Body'),
    admin: {
      condition: hasBody,
      description: label('方塊的正文。', '方块的正文。', 'The words of the box.'),
    },
  },
  boxSources({ slugs }),
]

/** Boxes beside a story: a line quoted with its source, key points, or a note. */
export function sidebars(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  const { slugs, who } = setup
  return {
    slug: slugs.sidebars,
    labels: { singular: label('方塊', '方块', 'Box'), plural: label('方塊', '方块', 'Boxes') },
    trash: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 20 },
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', 'sources', 'readiness', '_status', 'updatedAt'],
      listSearchableFields: ['title', 'intro', 'sources.name'],
      group: label('稿件', '稿件', 'Stories'),
      description: label(
        '金句方塊、要點方塊和短文；每個都要有來源。',
        '金句方块、要点方块和短文；每个都要有来源。',
        'Quote boxes, key-point boxes and notes. Each needs its sources.',
      ),
    },
    access: writingAccess(who),
    fields: [...head(), quote(), points(), ...words(setup), embargoUntil(), mentions(who)],
    indexes: [{ fields: ['_status', 'createdAt'] }],
  }
}
