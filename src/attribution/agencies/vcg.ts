import type { Agency } from '../types.ts'

export const vcg = {
  key: 'vcg',
  kind: 'agency',
  name: { 'zh-Hant': '視覺中國', 'zh-Hans': '视觉中国', en: 'VCG' },
  aliases: ['Visual China Group', 'Visual China'],
} satisfies Agency
