import type { KindOfLine } from './Kind.ts'

/** A reporter of an agency learns, sees or notices something, and the story has it from there. */
export const learned: readonly KindOfLine[] = [
  {
    kind: 'a reporter learns',
    credits: [
      ['中国日报记者从甲市水务局获悉，河道清淤下月完工。', 'chinadaily'],
      ['中国日报记者3月2日从甲市水务局获悉，河道清淤下月完工。', 'chinadaily'],
      ['新华社记者从有关部门了解到，渡口今晚恢复。', 'xinhua'],
      ['中新社記者獲悉，渡口今晚恢復。', 'cns'],
      ['澎湃新闻记者注意到，七座城市已调整票价。', 'thepaper'],
      ['澎湃新闻从市教育局获悉，新校舍九月启用。', 'thepaper'],
      ['《北京青年报》星期四（3月2日）从大学方面获悉，宿舍将翻新。', 'bjyouth'],
      ['央廣記者從水利部門瞭解到，水位已回落。', 'cnr'],
      ['Xinhua learned on Tuesday from the water bureau that dredging will end in May.', 'xinhua'],
      ['Reuters has learned that the plant will move inland.', 'reuters'],
    ],
    none: [
      '中国日报记者从业资格考试今天开考。',
      '新华社记者从江里救起一名落水孩子。',
      '他是从新华社记者那里学会拍照的。',
      '央视记者在现场跌倒，膝盖擦伤。',
      '央视记者在现场看到，河堤已经合龙。',
      '中新社記者獲獎，家鄉父老高興。',
      '澎湃新闻从三楼搬到五楼。',
      'A Reuters reporter learned to swim in the harbour.',
    ],
  },
]
