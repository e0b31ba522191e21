import type { Condition, Field } from 'payload'
import { label } from '../../language/label.ts'
import { dayOnly } from '../datePicker.ts'
import type { FieldSetup } from '../FieldSetup.ts'
import { sourcesField } from '../sourcesField.ts'

/**
 * Shows place and day where a dateline prints them, and where they were filled in before the form
 * was changed.
 */
const isDateline: Condition = (_, sibling) =>
  sibling?.form === 'dateline' || Boolean(sibling?.place) || Boolean(sibling?.date)

/** Whose reporting a story rests on, and how it says so. */
export const attribution = ({ slugs }: FieldSetup): Field => ({
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
