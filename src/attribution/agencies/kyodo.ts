import type { Agency } from '../types.ts'

export const kyodo = {
  key: 'kyodo',
  kind: 'agency',
  name: { 'zh-Hant': '共同社', 'zh-Hans': '共同社', en: 'Kyodo News' },
  aliases: ['kyodonews.net', '日本共同社', '共同通信社', '共同通訊社', '共同通讯社', 'Kyodo'],
  traps: ['共同社会', '共同社区', '共同社交', '共同社团'],
  doubtful: ['kyodonews.net'],
} satisfies Agency
