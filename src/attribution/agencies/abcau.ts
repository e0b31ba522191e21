import type { Agency } from '../types.ts'

/** "ABC" is also the American network and the alphabet: it counts only as a picture's credit. */
export const abcau = {
  key: 'abcau',
  kind: 'outlet',
  name: { 'zh-Hant': '澳洲廣播公司', 'zh-Hans': '澳大利亚广播公司', en: 'ABC (Australia)' },
  aliases: [
    '澳廣',
    '澳广',
    '澳洲广播公司',
    '澳大利亞廣播公司',
    'Australian Broadcasting Corporation',
    'ABC News (Australia)',
    'ABC News',
    'ABC',
  ],
  doubtful: ['ABC News', 'ABC'],
} satisfies Agency
