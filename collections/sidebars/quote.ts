import type { Field } from 'payload'
import { label } from '../../src/language/label.ts'
import { kindIs } from './kindIs.ts'

/** A quote box: the line, and whose it is. */
export const quote = (): Field => ({
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
    {
      name: 'from',
      type: 'text',
      localized: true,
      label: label('接連出處的字', '接连出处的字', 'Words before the work'),
      admin: {
        description: label(
          '填「出自」一類的字，原句、出處和釋義便連成一句：「……」出自《……》，意思是……。不填便分行排。',
          '填「出自」一类的字，原句、出处和释义便连成一句：“……”出自《……》，意思是……。不填便分行排。',
          'E.g. “is from”: the line, the work and the gloss become one sentence. Empty: each on a line of its own.',
        ),
      },
    },
    {
      name: 'after',
      type: 'number',
      localized: true,
      min: 0,
      label: label('前面有幾段', '前面有几段', 'Paragraphs before it'),
      admin: {
        description: label(
          '引文排在內文第幾段之後；不填排在內文前面。',
          '引文排在内文第几段之后；不填排在内文前面。',
          'After how many paragraphs of the body it stands. Empty: before all of them.',
        ),
      },
    },
  ],
})
