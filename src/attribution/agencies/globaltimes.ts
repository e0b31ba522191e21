import type { Agency } from '../types.ts'

export const globaltimes = {
  key: 'globaltimes',
  kind: 'outlet',
  name: { 'zh-Hant': '環球時報', 'zh-Hans': '环球时报', en: 'Global Times' },
  aliases: ['huanqiu.com', '環球網', '环球网', '環球時報-環球網', '环球时报-环球网', '环球时报新媒体'],
  doubtful: ['huanqiu.com', '环球网', '環球網'],
} satisfies Agency
