import type { Agency } from '../types.ts'

/** 港台 is also "Hong Kong and Taiwan". */
export const rthk = {
  key: 'rthk',
  kind: 'outlet',
  name: { 'zh-Hant': '港台', 'zh-Hans': '港台', en: 'RTHK' },
  aliases: [
    'rthk.hk',
    '香港電台',
    '香港电台',
    '香港電台新聞網',
    '香港电台新闻网',
    'Radio Television Hong Kong',
    'RTHK News',
  ],
  traps: [
    ...['本港台', '沪港台', '陆港台', '粤港台'],
    ...[
      '海',
      '澳',
      '关系',
      '地区',
      '两地',
      '演员',
      '明星',
      '艺人',
      '歌手',
      '影星',
      '影坛',
      '影视',
      '片商',
      '剧集',
      '商',
      '企业',
      '学',
      '青年',
      '同胞',
      '居民',
      '腔',
    ].map((rest) => `港台${rest}`),
  ],
  doubtful: ['rthk.hk', '港台'],
} satisfies Agency
