import type { Condition, Field, Tab } from 'payload'
import { dayOnly } from '../../src/fields/datePicker.ts'
import { label } from '../../src/language/label.ts'
import type { CollectionSetup } from '../setup.ts'
import { mentions, rowTitle, sourcesField } from '../shared.ts'

/**
 * Shows place and day where a dateline prints them, and where they were filled in before the form
 * was changed.
 */
const isDateline: Condition = (_, sibling) =>
  sibling?.form === 'dateline' || Boolean(sibling?.place) || Boolean(sibling?.date)

const attribution = ({ slugs }: CollectionSetup): Field => ({
  name: 'attribution',
  type: 'group',
  label: label('消息來源', '消息来源', 'Attribution'),
  admin: {
    description: label(
      '這篇稿件靠誰的消息寫成。',
      '这篇稿件靠谁的消息写成。',
      'Whose reporting the story rests on.',
    ),
  },
  fields: [
    {
      name: 'form',
      type: 'select',
      defaultValue: 'report',
      label: label('方式', '方式', 'Form'),
      options: [
        { value: 'report', label: label('據…報道', '据…报道', 'As reported by') },
        { value: 'compiled', label: label('綜合…報道', '综合…报道', 'Compiled from') },
        { value: 'dateline', label: label('電頭（…社某地某日電）', '电头（…社某地某日电）', 'Dateline') },
        { value: 'staff', label: label('本報採訪', '本报采访', 'Our own staff') },
      ],
      admin: {
        description: label(
          '決定開頭那句怎樣寫。',
          '决定开头那句怎样写。',
          'Decides how the opening words are set.',
        ),
      },
    },
    sourcesField(
      'sources',
      slugs.sources,
      label('來源', '来源', 'Sources'),
      label(
        '按署名次序；沒有來源也沒有本報記者就不能發布。',
        '按署名次序；没有来源也没有本报记者就不能发布。',
        'In the order credited. Without a source or a staff byline it cannot be published.',
      ),
    ),
    sourcesField(
      'via',
      slugs.sources,
      label('轉引自', '转引自', 'Via'),
      label('誰轉述了上面的來源。', '谁转述了上面的来源。', 'Who relayed the sources above.'),
    ),
    {
      name: 'place',
      type: 'text',
      localized: true,
      label: label('電頭地點', '电头地点', 'Dateline place'),
      admin: { condition: isDateline, description: label('例如 北京。', '例如 北京。', 'E.g. Beijing.') },
    },
    {
      name: 'date',
      type: 'date',
      label: label('電頭日期', '电头日期', 'Dateline date'),
      admin: {
        condition: isDateline,
        date: dayOnly,
        description: label('發電的日期。', '发电的日期。', 'The day the report was filed.'),
      },
    },
  ],
})

const byline = ({ slugs }: CollectionSetup): Field => ({
  name: 'byline',
  type: 'array',
  label: label('署名', '署名', 'Byline'),
  labels: { singular: label('署名', '署名', 'Name'), plural: label('署名', '署名', 'Names') },
  admin: {
    components: { RowLabel: rowTitle(label('署名', '署名', 'Name'), ['name']) },
    description: label(
      '記者、編譯等；不填所屬即本報人員。',
      '记者、编译等；不填所属即本报人员。',
      'Reporters, translators and so on. Without an employer they are our own staff.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: label('姓名', '姓名', 'Name'),
      admin: { description: label('印出來的姓名。', '印出来的姓名。', 'As it is printed.') },
    },
    {
      name: 'role',
      type: 'select',
      defaultValue: 'reporter',
      label: label('職務', '职务', 'Role'),
      options: [
        { value: 'reporter', label: label('記者', '记者', 'Reporter') },
        { value: 'photographer', label: label('攝影', '摄影', 'Photographer') },
        { value: 'editor', label: label('編輯', '编辑', 'Editor') },
        { value: 'translator', label: label('編譯', '编译', 'Translator') },
        { value: 'author', label: label('作者', '作者', 'Author') },
      ],
      admin: {
        description: label('在這篇稿件裡做什麼。', '在这篇稿件里做什么。', 'What they did for this story.'),
      },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: slugs.sources,
      label: label('所屬', '所属', 'Employer'),
      admin: { description: label('空白即本報人員。', '空白即本报人员。', 'Empty means our own staff.') },
    },
  ],
})

/** Whom the story owes: house, attribution, byline, and what only mentions a name. */
export const attributionTab = (setup: CollectionSetup): Tab => ({
  label: label('出處', '出处', 'Attribution'),
  fields: [
    {
      name: 'house',
      type: 'text',
      localized: true,
      label: label('報頭', '报头', 'House'),
      admin: {
        description: label(
          '開頭的本報字樣，例如 本報訊。',
          '开头的本报字样，例如 本报讯。',
          'The opening words that name this paper.',
        ),
      },
    },
    attribution(setup),
    byline(setup),
    mentions(setup.who),
  ],
})
