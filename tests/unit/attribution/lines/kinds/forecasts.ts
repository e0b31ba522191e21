import type { KindOfLine } from './Kind.ts'

/** What an agency has asked, counted, found or filmed, told in the middle of a sentence. */
export const forecasts: readonly KindOfLine[] = [
  {
    kind: 'figures that an agency has asked or counted for',
    credits: [
      ['Exports rose 2%, below the 3% forecast by economists in a Reuters poll.', 'reuters'],
      ['Toll income beat the average estimate of nine analysts in a Bloomberg survey.', 'bloomberg'],
      ["The median estimate in Bloomberg's survey had called for a rise to 59.", 'bloomberg'],
      ['Of the 21 analysts tracked by Bloomberg, 16 recommend the ferry company.', 'bloomberg'],
      ['The bet made $67 million, based on Bloomberg calculations that assume no sale.', 'bloomberg'],
      [
        'It ends at 60, against an average estimate of 2,975 from the latest Bloomberg survey of carriers.',
        'bloomberg',
      ],
      ['Tolls of $4 a car beat the consensus estimates from Bloomberg.', 'bloomberg'],
      ['Sales were above the average forecast by Reuters, the ferry company said.', 'reuters'],
      ['Here were the main numbers compared to Bloomberg-compiled estimates:', 'bloomberg'],
    ],
    none: [
      'She took part in a Reuters survey of readers about the site.',
      'The consensus estimates from Bloomberg Intelligence are a product of its own.',
      'He won by consensus from Bloomberg and its rivals.',
      'The estimates that he took home from Bloomberg were lost.',
      'He once worked on the Bloomberg poll team.',
      'The ferry company entered a Bloomberg survey prize.',
      'The index is tracked by Bloomberg terminals worldwide.',
    ],
  },
  {
    kind: 'what an agency found, between two signs, or could establish for itself',
    credits: [
      ['Tolls are a major reason that people move away, the AP found, with ferries full.', 'ap'],
      ['Half of the lamps were broken, Reuters found.', 'reuters'],
      ['CNN was able to geolocate the photograph of the old pier.', 'cnn'],
      ['Reuters has verified the video of the fire on the bridge.', 'reuters'],
      ['On Tuesday the minister goes to the harbour - DPA agency said.', 'dpa'],
    ],
    none: [
      'The job that the AP found for him was in the library.',
      'Lost on the pier, a Reuters found-footage project won a prize.',
      'CNN was able to hire forty people.',
      'He asked whether Reuters verified its accounts.',
    ],
  },
  {
    kind: 'those whom an agency asked, at the head of a sentence, and a first report',
    credits: [
      ['Among the 20 carriers surveyed by Reuters, 16 want the bridge open.', 'reuters'],
      ['Of the economists polled by Bloomberg, most saw no rise.', 'bloomberg'],
      ['The wind fell. Of all dealers surveyed by the AP, two had sold.', 'ap'],
      ['The deck broke, according to an initial report in The Wall Street Journal.', 'wsj'],
      ['The bridge is shut, according to preliminary reports from Reuters.', 'reuters'],
    ],
    none: [
      'They are among the 20 people who were hired by Reuters.',
      'He was proud of the roofs surveyed by the builder, not by Reuters.',
      'The land surveyed by Reuters was sold to a builder.',
      'He wrote an initial report in the Wall Street Journal building.',
    ],
  },
  {
    kind: 'pictures that an agency showed, and what it confirmed',
    credits: [
      ['CCTV showed images of ferries turning back in the storm.', 'cctv'],
      ['Footage from the old pier on CCTV showed people climbing onto boats.', 'cctv'],
      ['Drone video released by AFP showed the broken deck.', 'afp'],
      ["The collapse was also confirmed by South Korea's Yonhap News Agency.", 'yonhap'],
      ['Reuters aired footage of the fire on the bridge.', 'reuters'],
    ],
    none: [
      'CCTV showed him the way to the canteen.',
      'A video wall on CNN tower in the harbour is broken.',
      'She watched the footage on CNN yesterday.',
      'He was confirmed by vote as head of the board that runs Reuters.',
    ],
  },
  {
    kind: 'how a copy says whose story it is',
    credits: [
      ['To contact Bloomberg News staff for this story: Jane Roe in Shire at jroe@example.org', 'bloomberg'],
      ['roe@example.org Reuters was used in compiling this report.', 'reuters'],
      ['Photograph by Jane Roe/Harbour Ann Lee/Harbour for CNN', 'cnn'],
      ['It opens in March.Bloomberg: Old bridge will open early for ferries', 'bloomberg'],
      ['AAP FactCheck Investigation: Has the old bridge been closed by the new law?', 'aap'],
      ['Old Bridge Is Open To A Merger And The Pier Would Fit: Reuters', 'reuters'],
      ['BY JANE A. ROE from the Associated Press', 'ap'],
      ['AP FACT CHECK: Mayor on a bridge that does not exist', 'ap'],
      ['North Town opens its old pier -Yonhap', 'yonhap'],
      [
        'Twins sleep in a shelter at the old pier on Monday.  https://t.co/a Jane Roe / AP https://t.co/b',
        'ap',
      ],
      ['The Reuters agency reminded that the bridge has been closed since May.', 'reuters'],
      ['AAP FactCheck calculated police numbers as a share of residents.', 'aap'],
      ['Newsweek nails it: "The bridge is the worst in history."', 'newsweek'],
    ],
    none: [
      'To contact Bloomberg News, write to the address below.',
      'Reuters was used to hard questions.',
      'He drew a map for CNN',
      'Shoppers met on the quay, non-AP',
      'By Jane Roe from the Shire School',
      'The Partners And Members Of The Harbour Club Are Here: Reuters',
      'AAP FactCheck Investigation team',
    ],
  },
]
