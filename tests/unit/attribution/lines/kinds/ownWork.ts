import type { KindOfLine } from './Kind.ts'

/**
 * What an agency asked, counted, saw or looked into for itself, and what that says: the same in English as in Chinese (路透社调查显示,
 * 路透社看到的文件显示), and as "according to an AFP tally". Who told an agency something is no credit.
 */
export const ownWork: readonly KindOfLine[] = [
  {
    kind: 'polls and surveys that say something',
    credits: [
      ['A Reuters poll showed that most economists expect a cut.', 'reuters'],
      ['A Reuters poll put growth at 4 percent.', 'reuters'],
      ['Output of the two mines rose in May, a Reuters survey found on Tuesday.', 'reuters'],
      ['A new CNN poll of voters in Old Harbour finds the race is tied.', 'cnn'],
      ['An NBC News/Wall Street Journal poll showed the mayor ahead by four points.', 'wsj'],
      ['A USA TODAY/Cape College survey of teachers found most were tired.', 'usatoday'],
      ['The monthly Bloomberg survey of 30 analysts had forecast a fall.', 'bloomberg'],
    ],
    none: [
      'Cape College ranked third in the final Associated Press poll.',
      'The team topped the AP poll for a second week.',
      'The mayor dismissed a CNN poll as nonsense.',
      'A Reuters poll of 900 adults',
      'The CNN poll team moved to Cape City.',
    ],
  },
  {
    kind: 'analyses and investigations that say something',
    credits: [
      ['a Reuters analysis found', 'reuters'],
      ['An AP investigation found that the harbour fund had paid twice.', 'ap'],
      ['Reuters analysis of port records shows half the cranes stood still.', 'reuters'],
      ['A Bloomberg review of 400 filings identified nine firms that paid no fees.', 'bloomberg'],
      ['An AFP count showed that two in three ferries ran late.', 'afp'],
      ['A Wall Street Journal investigation published in May revealed the loans.', 'wsj'],
    ],
    none: [
      'A Reuters investigation team moved to Cape City.',
      'The minister rejected an AP investigation as biased.',
      'She won a prize for an AP investigation.',
      'A Bloomberg review desk opened in May.',
    ],
  },
  {
    kind: 'documents that an agency saw and people whom it polled',
    credits: [
      ['A document seen by Reuters shows cracks in two piers.', 'reuters'],
      ['A letter reviewed by The Wall Street Journal said the loan was repaid.', 'wsj'],
      ['Records obtained by The Associated Press show two ferries were never inspected.', 'ap'],
      ['According to a chart of the fleet obtained by The Associated Press, two ships are missing.', 'ap'],
      ['In a letter seen by AFP, the harbour board asked for more time.', 'afp'],
      ['Economists polled by Reuters expect a cut.', 'reuters'],
      ['Analysts surveyed by Bloomberg had expected a fall of two percent.', 'bloomberg'],
    ],
    none: [
      'A letter seen by AFP',
      'He was seen by Reuters staff in the lobby.',
      'The building was examined by Reuters before it moved in.',
      'Reuters staff were polled by their union.',
      'A source told Reuters that the loan was repaid.',
      'The minister, interviewed by Reuters, said he would stay.',
      'The film was reviewed by Newsweek.',
    ],
  },
  {
    kind: 'who works for an agency says',
    credits: [
      ['an AFP photographer at the scene said', 'afp'],
      ['A journalist for Agence France-Presse said that the ferry hit the pier at full speed.', 'afp'],
      ['A Reuters reporter at the harbour said two cranes had fallen.', 'reuters'],
      ['Shots were heard near the bridge, an AFP correspondent said.', 'afp'],
    ],
    none: [
      'A journalist for AFP was hurt in the crush.',
      'He told a Reuters reporter that two cranes had fallen.',
      'A reporter for Reuters asked the mayor about the bridge.',
      'A former AP correspondent, Jane Roe teaches in Cape City.',
    ],
  },
  {
    kind: 'what an agency put out, and what that says',
    credits: [
      ['The state news agency KCNA released a report Saturday saying the dam was finished.', 'kcna'],
      ['Xinhua carried a commentary accusing the board of waste.', 'xinhua'],
      ['TASS published an article that described the bridge as unsafe.', 'tass'],
      ['The parcel was sent to a donor, CNN and The Cape Post reported.', 'cnn'],
      ['As CNN Money reported: “The yard is for sale.”', 'cnn'],
      ['As CNN has previously reported, the ferry was never insured.', 'cnn'],
    ],
    none: [
      'Xinhua published a book of photographs.',
      'KCNA released a statement.',
      'Reuters published its annual report in March.',
      'TASS released a new app for phones.',
      'CNN and The Cape Post were barred from the hall.',
      'The mayor was ahead by four points in the USA TODAY/Cape College Poll.',
    ],
  },
]
