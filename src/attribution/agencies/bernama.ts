import type { Agency } from '../types.ts'

export const bernama = {
  key: 'bernama',
  kind: 'agency',
  name: { 'zh-Hant': '馬新社', 'zh-Hans': '马新社', en: 'Bernama' },
  aliases: ['馬來西亞國家新聞社', '马来西亚国家新闻社', '馬來西亞國家通訊社', '马来西亚国家通讯社'],
  traps: ['司马新社'],
} satisfies Agency
