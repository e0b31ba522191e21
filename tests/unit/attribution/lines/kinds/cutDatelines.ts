import type { KindOfLine } from './Kind.ts'

/** Datelines in orders and spellings that are less common, glued to the story, or cut off. */
export const cutDatelines: readonly KindOfLine[] = [
  {
    kind: 'capitals and a short year',
    credits: [
      ['SMALLTOWN, 7 MAY 91 (DPA)', 'dpa'],
      ['OLD HARBOUR, 12 JUN 89 (REUTERS)', 'reuters'],
      ['RIVERSIDE, 3 Dec 95 (AFP) The ferry sank in fog.', 'afp'],
    ],
    none: [
      'SMALLTOWN, 7 MAY 91',
      'The 7 May 91 meeting (DPA, one delegate) was cancelled',
      'OLD HARBOUR CUP, 12 JUN 89 (AP Reilly, referee)',
    ],
  },
  {
    kind: 'place and date behind the name',
    credits: [
      ['彭博甲城3月2日-地铁拟发债修隧道。', 'bloomberg'],
      ['路透倫敦3月2日 - 渡輪票價下月上調。', 'reuters'],
      ['中新网甲市3月2日电9时许，渡轮靠岸。', 'cns'],
      ['中新网3月2日信息：渡轮今晨复航。', 'cns'],
      ['中新网3月2日消息 渡轮今晨复航。', 'cns'],
      ['新华网甲市3月2日专电(记者何小川)渡轮今晨复航。', 'xinhua'],
    ],
    none: ['彭博甲城3月2日開設辦事處。', '中新网3月2日改版，页面换了颜色。', '路透倫敦3月2日有人罷工。'],
  },
  {
    kind: 'place before the name',
    credits: [
      ['伊斯兰堡（美联社）——渡轮协会主席于周日宣布，', 'ap'],
      ['耶路撒冷（路透社）——尽管雨势减弱，', 'reuters'],
      ['巴黎(法新社)--渡轮今晨复航。', 'afp'],
      ['東京（共同社）— 渡輪今晨復航。', 'kyodo'],
    ],
    none: [
      '伊斯兰堡（美联社驻地）——两间小屋',
      '香港（中新社）分社搬家',
      '巴黎（法新社）和伦敦（路透社）都有总部',
    ],
  },
  {
    kind: 'cut off',
    credits: [
      ['据台湾《中国时报》星期一（3月2日...', 'chinatimes'],
      ['根據路透社星期三（3月2日）...', 'reuters'],
      ['据彭博社星期四看到的关于调整利率的通知...', 'bloomberg'],
      ['综合路透社、法新社和...', 'reuters afp'],
      ['综合台湾《联合报》和中央社报...', 'udn cna'],
      ['湖面结冰。新华社记者...', 'xinhua'],
    ],
    none: ['根據路透社與工會的協議，加班費上調。', '他想起路透社星期三...', '老同事都说新华社记者...'],
  },
]
