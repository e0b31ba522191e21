import type { Agency } from '../types.ts'

export const nhk = {
  key: 'nhk',
  kind: 'outlet',
  name: { 'zh-Hant': 'NHK', 'zh-Hans': 'NHK', en: 'NHK' },
  aliases: ['日本放送協會', '日本放送协会', '日本廣播協會', '日本广播协会', 'NHK World', 'NHK WORLD'],
  traps: ['NHK Cup', 'NHK杯'],
} satisfies Agency
