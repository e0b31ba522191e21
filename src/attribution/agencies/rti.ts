import type { Agency } from '../types.ts'

export const rti = {
  key: 'rti',
  kind: 'agency',
  name: { 'zh-Hant': '中央廣播電臺', 'zh-Hans': '中央广播电台', en: 'Radio Taiwan International' },
  aliases: ['中央廣播電台', '央廣RTI', '央廣Rti', 'Rti', 'RTI'],
  doubtful: ['RTI'],
} satisfies Agency
