import type { Agency } from '../types.ts'

export const ic = {
  key: 'ic',
  kind: 'agency',
  name: { 'zh-Hant': '東方IC', 'zh-Hans': '东方IC', en: 'Imaginechina' },
  aliases: ['ICphoto', 'ICPHOTO', 'IC photo', 'IC Photo', 'IC PHOTO', 'IC', 'ImagineChina'],
  doubtful: ['IC'],
} satisfies Agency
