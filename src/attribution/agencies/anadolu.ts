import type { Agency } from '../types.ts'

export const anadolu = {
  key: 'anadolu',
  kind: 'agency',
  name: { 'zh-Hant': '阿納多盧通訊社', 'zh-Hans': '阿纳多卢通讯社', en: 'Anadolu Agency' },
  aliases: [
    '阿納多盧社',
    '阿纳多卢社',
    '安納杜魯新聞社',
    '安纳多卢通讯社',
    'Anadolu',
    'Anadolu Ajansi',
    'Anadolu Ajansı',
    'Anadolu Images',
    'AA',
  ],
  doubtful: ['AA'],
} satisfies Agency
