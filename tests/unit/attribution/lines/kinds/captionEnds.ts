import type { KindOfLine } from './Kind.ts'

/** English captions whose credit stands with no sign around it, as pages lose them. */
export const captionEnds: readonly KindOfLine[] = [
  {
    kind: 'a house at the end of a caption without a full stop',
    credits: [
      ['A judge reads the ruling in a small courtroom in Cape City on Thursday AP', 'ap'],
      ['2/29 Cape City, Shire Reuters', 'reuters'],
      ['20/34 3 May 2017 Members of a choir sing at the old pier to mark Harbour Day EPA', 'epa'],
      ['Two ferries wait in thick fog beside the northern pier of Old Harbour Reuters', 'reuters'],
      ['Emergency crews lift the last car from the water on Friday Getty', 'getty'],
      ['Two ferries wait in thick fog beside the northern pier.  Jane Roe, AP', 'ap'],
      [
        '8/34 3 May 2017 Shoppers pass a sign for the old market on Harbour Street AFP/Getty Images',
        'afp getty',
      ],
      ['janeroe/iStock/Getty Images', 'getty'],
      ['Old friends meet again at the harbour court after ten years | CNN Politics', 'cnn'],
    ],
    none: [
      'Harbour Board Sues Reuters',
      'Mayor Bars Two Reporters From Town Hall After Row With AP',
      'The board has asked a judge in Cape City for a ruling against Reuters',
      'He spent the best years of his working life at a desk near AP',
      'Two people came that day. Jane Roe, AP Calculus teacher',
      'We met two people that day. Jane Roe, AP Calculus teacher, was one.',
    ],
  },
  {
    kind: 'a house, and the number of a slide, before a caption',
    credits: [
      ['EPA 9 Tugs move a barge out of the old harbour at dawn', 'epa'],
      ['Reuters Old Harbour rebels, who call themselves free, have shut the road', 'reuters'],
      ['Reuters Every spring the ferry crew paints its ship in another colour', 'reuters'],
      ['AFP or licensors It is feared that many will not know of the theft', 'afp'],
      ['Crews walk the site where the tram overturned Jane Roe/Getty Images', 'getty'],
      ['Getty Images 22 Crews work to mend the line where a tram left the track', 'getty'],
      ['Getty Images Blue tits are not always blue', 'getty'],
      ['The board said no. | Getty Mayor puts off the vote to buy time for a deal', 'getty'],
      [
        'Jane Roe greets voters in Cape City. | AP Photo/Ann Lee Governor among the least liked, poll finds',
        'ap',
      ],
    ],
    none: [
      'Getty Images Chief Executive Jane Roe said that the firm would grow',
      'Getty Images Inc is to buy a rival for a small sum',
      'AP 25 Club',
      'Reuters President Jane Roe said that the firm would grow this year',
      'Reuters Institute fellows said that they were tired of it',
      'The Harbour Talks with Jane Roe - YouTube',
      'Reuters Fact Check',
      'Home | Reuters | AP | AFP | Contact',
    ],
  },
  {
    kind: 'a dateline without a dash, and a picture house between two sentences',
    credits: [
      ['Cape City (CNN) Two ferries sank in thick fog on Monday, the harbour office said.', 'cnn'],
      ['Old Harbour (Reuters) Two ferries sank in thick fog on Monday.', 'reuters'],
      ['Cape City (CNN) Shire Gov. Jane Roe said Tuesday that the bridge would open.', 'cnn'],
      ['Cape City, Shire (CNN) Tests for the singer found nothing that would explain his death.', 'cnn'],
      [
        'The team lifts the old cup after their famous win (Getty) But Roe came in for the last over.',
        'getty',
      ],
    ],
    none: [
      'Access Point (AP) Settings for each floor are kept in the office.',
      'Associated Press (AP) The agency has many offices in the north.',
      'Two readers (AP) found that nothing was amiss.',
      'Jane Getty (Getty) Was Here',
    ],
  },
]
