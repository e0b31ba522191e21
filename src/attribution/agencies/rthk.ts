import type { Agency } from '../types.ts'

/** 港台 is also "Hong Kong and Taiwan". */
export const rthk = {
  key: 'rthk',
  kind: 'outlet',
  name: { 'zh-Hant': '港台', 'zh-Hans': '港台', en: 'RTHK' },
  aliases: ['rthk.hk', '香港電台', '香港电台', 'Radio Television Hong Kong'],
  traps: ['港台海', '港台关系'],
  doubtful: ['rthk.hk', '港台'],
} satisfies Agency
