import type { Agency } from '../types.ts'

export const bjyouth = {
  key: 'bjyouth',
  kind: 'outlet',
  name: { 'zh-Hant': '北京青年報', 'zh-Hans': '北京青年报', en: 'Beijing Youth Daily' },
  aliases: ['北青報', '北青报', '北青网', '北青網'],
} satisfies Agency
