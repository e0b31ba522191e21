import type { Field } from 'payload'
import { label } from '../../language/label.ts'

/** The paper's own masthead at the head of a story. */
export const house = (): Field => ({
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
})
