import type { KindOfLine } from './Kind.ts'

/** Credits that a copy has glued to their neighbours, or left bare. */
export const glued: readonly KindOfLine[] = [
  {
    kind: 'glued in English',
    credits: [
      ['Smoke rises over the old blocksCredit: REUTERS', 'reuters'],
      ['The fire spread along the coveringsCredit: AFP', 'afp'],
      ['Crews put out the last flames on Friday Getty', 'getty'],
      ['The ferry leaves at dawn Getty Images', 'getty'],
      ['Loans will stay cheap, the board said. REUTER', 'reuters'],
      ['Loans will stay cheap, the board said. Reuter', 'reuters'],
    ],
    none: [
      'She left for the Getty',
      'More about our friends at Reuters',
      'He was paid by Getty',
      'The painting hangs in the Getty',
    ],
  },
  {
    kind: 'glued in Chinese',
    credits: [
      ['新桥明日通车央视网3小时前', 'cctv'],
      ['老街夜市重开中新网25分钟前', 'cns'],
      ['渡轮今晨复航新华社1天前', 'xinhua'],
      ['10:15【央廣RTI】渡輪今晨復航，', 'rti'],
      ['【新華社】渡輪今晨復航，', 'xinhua'],
      ['球迷挤满看台视觉中国供图核心提示渡轮停航', 'vcg'],
      ['孩子们放风筝新华社供图', 'xinhua'],
    ],
    none: [
      '他加入央视网3年前的事',
      '【新華社】與【路透社】的合約',
      '新桥通车，央视网3小时前往现场',
      '视觉中国供图费上调',
    ],
  },
]
