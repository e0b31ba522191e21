import type { Agency } from '../types.ts'

export const pap = {
  key: 'pap',
  kind: 'agency',
  name: { 'zh-Hant': '波通社', 'zh-Hans': '波通社', en: 'Polish Press Agency' },
  aliases: ['波蘭通訊社', '波兰通讯社', 'PAP'],
  doubtful: ['PAP'],
} satisfies Agency
