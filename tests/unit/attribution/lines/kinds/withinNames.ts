import type { KindOfLine } from './Kind.ts'

/** Names of outlets that only seem to stand in a text: in people's names, and within longer names. */
export const withinNames: readonly KindOfLine[] = [
  {
    kind: "a person's name that ends in an outlet's first character",
    credits: [
      ['記者王小明報導', 'self'],
      ['（記者陳大明／台北報導）', 'self'],
      ['据明报报导，渡轮停航。', 'mingpao'],
      ['王小明據明報報導指，渡輪停航。', 'mingpao'],
    ],
    none: [
      '王小明報導了這件事。',
      '何小明報導，渡輪停航三天。',
      '主播張天明報稱自己累了。',
      '李光明日报到，开始上班。',
      '林大公報名參加比賽。',
      '他叫周文汇报名参赛。',
      '店主吳港台說，今天不開店。',
      '黄新华社区里的人都认识他。',
      '老將陳中新社會經驗豐富。',
    ],
  },
  {
    kind: 'an outlet within a longer name',
    credits: [
      ['据人民日报报道，旧桥明日重开。', 'people'],
      ['来源：人民日报', 'people'],
    ],
    none: [
      '据《越南人民日报》报道，旧桥明日重开。',
      '老挝《人民日报》社长到访。',
      '香港中国新闻网球公开赛开幕',
      '《马来西亚光明日报》报道，渡轮停航。',
      '美国《侨报》报道，渡轮停航。',
    ],
  },
]
