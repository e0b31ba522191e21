import type { KindOfLine } from './Kind.ts'

/** What an agency asked, counted or saw for itself. */
export const surveyed: readonly KindOfLine[] = [
  {
    kind: 'counted by',
    credits: [
      ['According to a recent survey by the AP news agency, most people take the ferry.', 'ap'],
      ['彭博綜合分析師預測，該行盈利下跌。', 'bloomberg'],
    ],
    none: [
      '彭博訪問的分析師預期盈利下跌。',
      'Princeton ranked third in the final Associated Press poll.',
      'She was employed by Reuters for years.',
      'Reuters staff were polled by their union.',
      'A Reuters investigation team moved to Cape City.',
      '他接受路透社訪問。',
      '接受中新社訪問時，他說沒有事。',
    ],
  },
  {
    kind: 'The AP',
    credits: [
      ['The AP said the pier would open in May.', 'ap'],
      ['The AP believes that the pier will open in May.', 'ap'],
      ['As stated by the AP, the pier will open in May.', 'ap'],
    ],
    none: ['The AP exam said little.', 'The AP was sued.', 'The AP failed to mention the price.'],
  },
  {
    kind: 'reports that somebody denies or judges',
    credits: [
      ['The Reuters report said that talks would resume.', 'reuters'],
      ['A Reuters report on Friday said talks would resume.', 'reuters'],
    ],
    none: [
      'The ministry denied a Reuters report that talks would resume.',
      'The ministry called the Reuters report false.',
      'A spokesman dismissed the Bloomberg report as baseless.',
      'The mayor rejected an AFP report about the pier.',
      'The Xinhua report, critics said, was propaganda.',
      'He was asked about a Reuters report on the pier.',
    ],
  },
]
