import type { KindOfLine } from './Kind.ts'

/** Datelines and signatures of Chinese agencies as translations of them write them. */
export const translated: readonly KindOfLine[] = [
  {
    kind: 'an agency first, then place and date',
    credits: [
      [
        'Xinhua News Agency, New Bridge, reported July 25th (Correspondent: Li He) The pier opened.',
        'xinhua',
      ],
      ['Xinhua News Agency, Hong Kong, July 25: The ferry terminal will be rebuilt.', 'xinhua'],
      ['Xinhua News Agency Cape City, July 26th, 2026 (Journalist: Li He) The pier opened.', 'xinhua'],
      ['China News Service, Taipei, reported July 26th: A strong earthquake shook the coast.', 'cns'],
      ['Chinanews.com, July 26 According to the harbour office, the pier opened.', 'cns'],
      ['Chinanews.com, Manila, July 26 (reported by Li He) The pier opened.', 'cns'],
      [
        'Message from Cape City of the Xinhua News Agency on May 20 (journalist: Li He): The pier opened.',
        'xinhua',
      ],
      [
        'Report from Xinhua News Agency Xining on December 11 (Reporters Li He, Ma Lu) The pier opened.',
        'xinhua',
      ],
      ['AUSTIN, Texas (AP) It would seem as though the long season ends.', 'ap'],
      ['Message from Xinhua News Agency Hanoi on December 12: The pier opened.', 'xinhua'],
    ],
    none: [
      'Xinhua News Agency, founded July 25, 1950, moved to a new tower.',
      'Reuters, Monday July 26: office closed for the holiday',
      'China News Service, Taipei bureau, is hiring.',
      'Xinhua News Agency, July 2026 issue',
      'The office (Reuters, London) is closed.',
      'Message from Reuters staff on May 20: the canteen is closed',
    ],
  },
  {
    kind: 'the reporter inside the bracket of a dateline',
    credits: [
      ['BEIJING, July 26, 2026 (Xinhua, by Li He) The pier opened to the public.', 'xinhua'],
      ['Hohhot, July 26 (Xinhua, Li He) The pier opened to the public.', 'xinhua'],
      ['Guangzhou, July 26 (Xinhua, Li He) - The pier opened to the public.', 'xinhua'],
      ['Hefei, July 26th, 2026 (Xinhua) The pier opened to the public.', 'xinhua'],
      ['SHENZHEN, July 26 (Xinhua, by Li He and Ma Lu) Local people may use the pier.', 'xinhua'],
      ['【Cape City, Kyodo】According to the harbour office, two piers have cracks.', 'kyodo'],
    ],
    none: [
      'Two agencies (Xinhua, Reuters and others were asked) refused to comment.',
      'In 2019 the building (Xinhua, Tower Two) was sold.',
      'He wrote to July 26 (Xinhua, the street) and back.',
    ],
  },
  {
    kind: 'a page’s title and its site',
    credits: [
      ['New pier opens after long delay - Xinhua Net', 'xinhua'],
      ['New pier opens after long delay -- Xinhua Net', 'xinhua'],
      ['New pier opens after long delay-ChinaNews.com', 'cns'],
      ['New pier opens after long delay - chinanews.com', 'cns'],
      ['“塞上渔村”开网-中新网', 'cns'],
      ['渡口明日通航 票价降至29元！-新华网', 'xinhua'],
      ['一艘渡轮的“第二春”_人民网', 'people'],
    ],
    none: ['See chinanews.com', 'He moved from AFP-Reuters.com'],
  },
  {
    kind: 'who comments, publishes or learns',
    credits: [
      ['Commentator of the People’s Daily: Keep the woods safe for all of us', 'people'],
      ['Xinhua News Agency Commentator: Keep the woods safe for all of us', 'xinhua'],
      ['From cctv.com (CCTV News): According to the harbour office, the pier opened.', 'cctv'],
      ['Published by Xinhua News Agency Author: Li He', 'xinhua'],
      ['The Beijing Youth Daily reporter learned from the harbour office that the pier opened.', 'bjyouth'],
      ['A Xinhua reporter learned that the pier opened.', 'xinhua'],
      ['An AFP correspondent reported that the pier opened.', 'afp'],
    ],
    none: [
      'A Xinhua reporter learned to swim.',
      'The former commentator of the People’s Daily retired.',
      'The AFP correspondent was arrested.',
      'Published by Xinhua Publishing House',
    ],
  },
]
