import type { Agency } from '../types.ts'

export const wenweipo = {
  key: 'wenweipo',
  kind: 'outlet',
  name: { 'zh-Hant': '香港文匯報', 'zh-Hans': '香港文汇报', en: 'Wen Wei Po' },
  aliases: ['wenweipo.com', '文匯報', '文汇报', '文匯網', '文汇网', '香港文匯網', '香港文汇网', 'WWP'],
  traps: [
    ...['文汇报告', '文汇报会', '用中文汇报', '以中文汇报'],
    ...'英公论作法德语古诗散图'.split('').map((one) => `${one}文汇报`),
  ],
  doubtful: ['wenweipo.com', 'WWP'],
} satisfies Agency
