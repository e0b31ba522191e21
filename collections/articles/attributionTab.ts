import type { Condition, Field, Tab } from 'payload'
import { dayOnly } from '../../src/fields/datePicker.ts'
import { say } from '../../src/say.ts'
import type { CollectionSetup } from '../setup.ts'
import { mentions, rowTitle, sourcesField } from '../shared.ts'

/** A place and a day are printed in a dateline only; what was filled in before the form was changed stays in sight. */
const isDateline: Condition = (_, sibling) =>
  sibling?.form === 'dateline' || Boolean(sibling?.place) || Boolean(sibling?.date)

const attribution = ({ slugs }: CollectionSetup): Field => ({
  name: 'attribution',
  type: 'group',
  label: say('消息來源', '消息来源', 'Attribution'),
  admin: {
    description: say(
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
      label: say('方式', '方式', 'Form'),
      options: [
        { value: 'report', label: say('據…報道', '据…报道', 'As reported by') },
        { value: 'compiled', label: say('綜合…報道', '综合…报道', 'Compiled from') },
        { value: 'dateline', label: say('電頭（…社某地某日電）', '电头（…社某地某日电）', 'Dateline') },
        { value: 'staff', label: say('本報採訪', '本报采访', 'Our own staff') },
      ],
      admin: {
        description: say(
          '決定開頭那句怎樣寫。',
          '决定开头那句怎样写。',
          'Decides how the opening words are set.',
        ),
      },
    },
    sourcesField(
      'sources',
      slugs.sources,
      say('來源', '来源', 'Sources'),
      say(
        '按署名次序；沒有來源也沒有本報記者就不能發布。',
        '按署名次序；没有来源也没有本报记者就不能发布。',
        'In the order credited. Without a source or a staff byline it cannot be published.',
      ),
    ),
    sourcesField(
      'via',
      slugs.sources,
      say('轉引自', '转引自', 'Via'),
      say('誰轉述了上面的來源。', '谁转述了上面的来源。', 'Who relayed the sources above.'),
    ),
    {
      name: 'place',
      type: 'text',
      localized: true,
      label: say('電頭地點', '电头地点', 'Dateline place'),
      admin: { condition: isDateline, description: say('例如 北京。', '例如 北京。', 'E.g. Beijing.') },
    },
    {
      name: 'date',
      type: 'date',
      label: say('電頭日期', '电头日期', 'Dateline date'),
      admin: {
        condition: isDateline,
        date: dayOnly,
        description: say('發電的日期。', '发电的日期。', 'The day the report was filed.'),
      },
    },
  ],
})

const byline = ({ slugs }: CollectionSetup): Field => ({
  name: 'byline',
  type: 'array',
  label: say('署名', '署名', 'Byline'),
  labels: { singular: say('署名', '署名', 'Name'), plural: say('署名', '署名', 'Names') },
  admin: {
    components: { RowLabel: rowTitle(say('署名', '署名', 'Name'), ['name']) },
    description: say(
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
      label: say('姓名', '姓名', 'Name'),
      admin: { description: say('印出來的姓名。', '印出来的姓名。', 'As it is printed.') },
    },
    {
      name: 'role',
      type: 'select',
      defaultValue: 'reporter',
      label: say('職務', '职务', 'Role'),
      options: [
        { value: 'reporter', label: say('記者', '记者', 'Reporter') },
        { value: 'photographer', label: say('攝影', '摄影', 'Photographer') },
        { value: 'editor', label: say('編輯', '编辑', 'Editor') },
        { value: 'translator', label: say('編譯', '编译', 'Translator') },
        { value: 'author', label: say('作者', '作者', 'Author') },
      ],
      admin: {
        description: say('在這篇稿件裡做什麼。', '在这篇稿件里做什么。', 'What they did for this story.'),
      },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: slugs.sources,
      label: say('所屬', '所属', 'Employer'),
      admin: { description: say('空白即本報人員。', '空白即本报人员。', 'Empty means our own staff.') },
    },
  ],
})

/** Whom the story owes: house, attribution, byline, and what only mentions a name. */
export const attributionTab = (setup: CollectionSetup): Tab => ({
  label: say('出處', '出处', 'Attribution'),
  fields: [
    {
      name: 'house',
      type: 'text',
      localized: true,
      label: say('報頭', '报头', 'House'),
      admin: {
        description: say(
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
