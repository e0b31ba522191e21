import type { KindOfLine } from './Kind.ts'

/** What an agency announces of itself, and the same words about somebody else. */
export const ownAffairs: readonly KindOfLine[] = [
  {
    kind: 'an agency fills its own offices',
    credits: [
      ['Reuters reported that Jane Roe was named editor of the Shire Post.', 'reuters'],
      ['AP said Jane Roe was appointed president of the Shire Republic.', 'ap'],
      [
        'United Press International announced that Jane Roe was appointed chief executive of Shire Steel.',
        'upi',
      ],
      ['UPI announced that Jane Roe was named president and chief executive of Shire Steel.', 'upi'],
      ['Reuters said the bank had named Jane Roe its president.', 'reuters'],
      ['Xinhua announced that Li Lin was elected president.', 'xinhua'],
      ['AFP said that Jane Roe was appointed president on Friday.', 'afp'],
      ['Kyodo News said Jane Roe was named head of the space agency.', 'kyodo'],
    ],
    none: [
      'United Press International announced that Jane Roe was named its chief editor.',
      'UPI announced that Jane Roe has been appointed vice president of sales.',
      'The Associated Press announced that John Doe was appointed president.',
      'AFP said John Doe would step down as managing editor.',
      'Kyodo News said Jane Roe has been named president of the agency.',
      'Reuters said Jane Roe would join as editor-in-chief.',
      'Bloomberg confirmed that Jane Roe will succeed John Doe as editor.',
      'Xinhua said that Li Lin had become its president.',
    ],
  },
  {
    kind: 'an agency fills its own offices, in Chinese',
    credits: [
      ['新華社宣布，任命王小恩為山城市市長。', 'xinhua'],
      ['新華社宣布，任命王小恩為山城日報總編輯。', 'xinhua'],
      ['法新社公布，由甲國議長出任總統。', 'afp'],
    ],
    none: [
      '新華社宣布，任命王小恩為總編輯。',
      '法新社宣布，由方晴接任該社社長。',
      '中央广播电视总台宣布，聘任王小恩担任副台长。',
    ],
  },
  {
    kind: 'an agency tells its own results',
    credits: [
      ['Reuters announced that profits fell at Shire Steel.', 'reuters'],
      ['UPI announced that 40 jobs would be cut at the mill in Old Harbour.', 'upi'],
      ['AFP said that the ferry company lost its licence.', 'afp'],
      ['United Press International announced that the harbour would reopen.', 'upi'],
    ],
    none: [
      'AFP said that its revenue rose 3 percent.',
      'Reuters announced on Monday that profits fell.',
      'Bloomberg announced that 40 jobs would be cut.',
      'The Associated Press said its staff would move to another building.',
    ],
  },
]
