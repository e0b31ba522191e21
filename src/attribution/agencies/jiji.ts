import type { Agency } from '../types.ts'

export const jiji = {
  key: 'jiji',
  kind: 'agency',
  name: { 'zh-Hant': '時事社', 'zh-Hans': '时事社', en: 'Jiji Press' },
  aliases: ['時事通信社', '时事通信社', '時事通訊社', '时事通讯社', 'Jiji', 'JIJI'],
  traps: ['时事社会', '时事社区'],
  doubtful: ['Jiji'],
} satisfies Agency
