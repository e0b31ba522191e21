import type { Agency } from '../types.ts'

/** The agency, not the share index. */
export const dowjones = {
  key: 'dowjones',
  kind: 'agency',
  name: { 'zh-Hant': '道瓊社', 'zh-Hans': '道琼斯社', en: 'Dow Jones Newswires' },
  aliases: ['道瓊斯通訊社', '道琼斯通讯社', '道瓊通訊社', '道瓊斯', '道琼斯', 'Dow Jones'],
  traps: [
    '道琼斯指数',
    '道琼斯工业',
    '道瓊斯指數',
    '道瓊斯工業',
    '道琼斯平均',
    'Dow Jones Industrial',
    'Dow Jones industrial',
    'Dow Jones average',
    'Dow Jones Index',
    'Dow Jones index',
  ],
  doubtful: ['Dow Jones', '道瓊斯', '道琼斯'],
} satisfies Agency
