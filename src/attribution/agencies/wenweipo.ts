import type { Agency } from '../types.ts'

export const wenweipo = {
  key: 'wenweipo',
  kind: 'outlet',
  name: { 'zh-Hant': '香港文匯報', 'zh-Hans': '香港文汇报', en: 'Wen Wei Po' },
  aliases: ['wenweipo.com', '文匯報', '文汇报', '文匯網', '文汇网', '香港文匯網', '香港文汇网', 'WWP'],
  doubtful: ['wenweipo.com', 'WWP'],
} satisfies Agency
