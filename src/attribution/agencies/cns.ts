import type { Agency } from '../types.ts'

/** "CNS" is also Catholic News Service, so its English name is spelt out. */
export const cns = {
  key: 'cns',
  kind: 'agency',
  name: { 'zh-Hant': '中新社', 'zh-Hans': '中新社', en: 'China News Service' },
  aliases: [
    '中國新聞社',
    '中国新闻社',
    '中新網',
    '中新网',
    '中國新聞網',
    '中国新闻网',
    '中新网客户端',
    '中新经纬',
    '中新經緯',
    'CNS',
    'ECNS',
    'ecns.cn',
    'CNSphoto',
    'CNSPHOTO',
    'cnsphoto',
    'ChinaNews',
    'Chinanews',
    'China News Network',
  ],
  traps: ['中新社区', '中新网络'],
  clashes: [
    {
      alias: 'CNS',
      near: [
        'Catholic',
        'Catholics',
        'Vatican',
        'Pope',
        'bishop',
        'Bishop',
        'archdiocese',
        'Archdiocese',
        'diocese',
        '天主教',
        '教宗',
        '梵蒂岡',
      ],
    },
  ],
} satisfies Agency
