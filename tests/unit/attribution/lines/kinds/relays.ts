import type { KindOfLine } from './Kind.ts'

/** Several sources put together, known and unknown, and who put them together. */
export const relayLines: readonly KindOfLine[] = [
  {
    kind: 'compiled from known and unknown',
    credits: [
      ['综合台湾《自由时报》《甲乙报》和中央社报道，渡轮下月涨价。', 'ltn cna'],
      ['综合香港《明报》《甲乙日报》报道，', 'mingpao'],
      ['综合台湾《联合报》和NOWnews今日新闻报道，', 'udn'],
      ['（綜合整理自澎湃新聞、甲乙網等）', 'thepaper other'],
      ['綜合整理自路透社、法新社', 'reuters afp'],
      ['综合路透社、甲乙新闻网报道，', 'reuters'],
      ['综合中新社和甲市电视台报道，', 'cns'],
    ],
    none: [
      '综合新华社区居民的意见，菜场不搬。',
      '央视综合频道今晚播出。',
      '该大学综合新华社与企业的捐款，设立奖学金。',
    ],
  },
  {
    kind: 'who put them together',
    credits: [
      ['新華社綜合共同社及塔斯社消息整理如下', 'xinhua kyodo tass'],
      ['中央社綜合法新社及路透社報導', 'cna afp reuters'],
      ['环球网综合法新社、共同社消息', 'globaltimes afp kyodo'],
      ['安静/任琛（德新社，路透社）', 'dpa reuters'],
      ['何川/方晴（法新社）', 'afp'],
      ['jr/ab (AFP, dpa)', 'afp dpa'],
    ],
    none: ['新華社綜合樓明年重建', '语文/数学（新华社附属小学）', '甲/乙（均在路透社工作过）'],
  },
]
