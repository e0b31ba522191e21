import type { Agency } from '../types.ts'

export const aap = {
  key: 'aap',
  kind: 'agency',
  name: { 'zh-Hant': '澳聯社', 'zh-Hans': '澳联社', en: 'AAP' },
  aliases: [
    'AAP Image',
    'AAP IMAGE',
    'Australian Associated Press',
    '澳大利亞聯合新聞社',
    '澳大利亚联合新闻社',
    '澳洲聯合新聞社',
    '澳洲联合新闻社',
  ],
} satisfies Agency
