import type { KindOfLine } from './Kind.ts'

/** English lines as copies have them: datelines behind other words, links and emphasis around a name, brackets cut off. */
export const englishCopies: readonly KindOfLine[] = [
  {
    kind: 'dateline behind other words',
    credits: [
      ['Ferry sinks in fog OLD HARBOUR (AP) — Two ferries sank on Monday.', 'ap'],
      ['Monday, May 3 SMALLTOWN, Maine (Reuters) - Two ferries sank.', 'reuters'],
      ['Old Harbour (CNN)Two ferries sank in fog on Monday.', 'cnn'],
      ['(CNN)Two ferries sank in fog on Monday.', 'cnn'],
      ['(AFP) Two ferries sank in fog off the old harbour on Monday.', 'afp'],
      ['Two ferries sank in fog. (AP', 'ap'],
    ],
    none: [
      'The union (AP) workers joined — all of them.',
      'OLD HARBOUR (pop. 300) — AP has no office here.',
      'The club (CNN fans only) meets on Mondays.',
    ],
  },
  {
    kind: 'links and emphasis',
    credits: [
      ['Two ferries sank, according to [Reuters](https://example.org/a).', 'reuters'],
      ['Two ferries sank, [Reuters reported](https://example.org/a).', 'reuters'],
      ['The *Associated Press* reports that two ferries sank.', 'ap'],
      ['Two ferries sank, according to _Reuters_.', 'reuters'],
      ['Image via [Getty Images](https://example.org/b)', 'getty'],
      ['Kyodo News Agency reported that two ferries sank.', 'kyodo'],
      ['(With contributions from AFP)', 'afp'],
      ['(Reuters, additional reporting by our staff)', 'reuters'],
    ],
    none: [
      'Follow [Reuters](https://example.org/a) for more.',
      'A *Reuters* mug stood on the desk.',
      'She works for [AFP](https://example.org/c).',
    ],
  },
]
