import type { Agency } from '../types.ts'

/** "CNA" is also Channel NewsAsia of Singapore. */
export const cna = {
  key: 'cna',
  kind: 'agency',
  name: { 'zh-Hant': '中央社', 'zh-Hans': '中央社', en: 'Central News Agency' },
  aliases: ['cna.com.tw', '中央通訊社', '中央通讯社', 'CNA', 'Focus Taiwan', 'Central News Agency (Taiwan)'],
  traps: ['CNA Lifestyle', 'CNA Insider', 'CNA938', '中央社会', '中央社区', '中央社保', '中央社工'],
  clashes: [
    {
      alias: 'CNA',
      near: [
        'Singapore',
        'Channel NewsAsia',
        'Mediacorp',
        '新加坡',
        '亞洲新聞台',
        'Center for Naval Analyses',
        'CNA Financial',
        'CNA Corporation',
      ],
    },
  ],
  doubtful: ['cna.com.tw'],
} satisfies Agency
