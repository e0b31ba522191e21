import type { Agency } from '../types.ts'

/** `合法新社團` only contains the name. */
export const afp = {
  key: 'afp',
  kind: 'agency',
  name: { 'zh-Hant': '法新社', 'zh-Hans': '法新社', en: 'AFP' },
  aliases: [
    'afp.com',
    '法新',
    'AFP or licensors',
    'AFP PHOTO',
    'AFP Photo',
    'AFP-Relaxnews',
    'AFP Relaxnews',
    'Agence France-Presse',
    'Agence France Presse',
    '法國新聞社',
    '法国新闻社',
  ],
  traps: ['法新社团', '法新社区', '法新闻', '法新规', '法新政', '法新型', '法新秀'],
  doubtful: ['afp.com', '法新'],
} satisfies Agency
