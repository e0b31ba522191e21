import type { Agency } from '../types.ts'

/** `彭博士` is a Dr Peng. */
export const bloomberg = {
  key: 'bloomberg',
  kind: 'agency',
  name: { 'zh-Hant': '彭博社', 'zh-Hans': '彭博社', en: 'Bloomberg' },
  aliases: [
    'bloomberg.com',
    '彭博新聞社',
    '彭博通訊社',
    '彭博通讯社',
    '彭博新闻社',
    '彭博',
    '[BFW]',
    'Bloomberg News',
    'Bloomberg Opinion',
  ],
  traps: [
    '彭博士',
    '彭博客',
    '彭博学',
    '彭博文',
    '尔彭博',
    'Bloomberg Terminal',
    'Bloomberg Philanthropies',
    'Michael Bloomberg',
    'Mayor Bloomberg',
    'Mr. Bloomberg',
    'Bloomberg Businessweek',
    'Bloomberg Law',
    'Bloomberg Intelligence',
    'Bloomberg Billionaires',
    'Bloomberg School',
  ],
  doubtful: ['bloomberg.com', '彭博'],
} satisfies Agency
