import type { KindOfLine } from './Kind.ts'

/** Agencies that are spoken of: founders, workers, partners, notices and menus. */
export const mentions: readonly KindOfLine[] = [
  {
    kind: 'spoken of',
    credits: [],
    none: [
      '由光明日报社等单位筹建的资料馆开放。',
      '由新华社国家高端智库与某中心撰写的报告',
      '由新华社和某市合办的论坛开幕。',
      '共同社攝影師獲釋，已經回家。',
      '路透社記者獲釋。',
      '《光明日报》公众号引用古诗惹争议',
      '新华社引用外来词的规范',
      '老王說，上星期提過韓聯社的報導。',
      '他很少看新华社的报道。',
      '批评者不满中新社的报道。',
      '人民日报海外版',
      '人民日报社社长到任。',
      '新華社香港分社舊址',
    ],
  },
  {
    kind: 'notices and menus',
    credits: [],
    none: [
      '本站转载新华社、中新社、人民网等媒体稿件，版权归原作者所有。',
      '本網使用路透社、法新社及美聯社的稿件，未經許可不得轉載。',
      '首页 | 新华社 | 中新社 | 人民网',
      '新华网 人民网 央视网 中新网 光明网',
      '友情链接：新华网 人民网 中新网',
      'This site may use material from AFP, Reuters and AP under licence.',
      'Home | Reuters | AP | AFP | Contact',
      'Reuters content is the intellectual property of its owner.',
    ],
  },
]
