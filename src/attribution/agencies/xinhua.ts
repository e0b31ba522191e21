import type { Agency } from '../types.ts'

/** `新华社区`, `新华社会` and `新华网络` only contain the name. */
export const xinhua = {
  key: 'xinhua',
  kind: 'agency',
  name: { 'zh-Hant': '新華社', 'zh-Hans': '新华社', en: 'Xinhua' },
  aliases: [
    '新華通訊社',
    '新华通讯社',
    '新華網',
    '新华网',
    '新華全媒',
    '新华全媒',
    '新华快讯',
    '新华社快讯',
    '新华时评',
    '新华国际时评',
    '新華國際時評',
    '新华社权威快报',
    '新華時評',
    '新华每日电讯',
    '新華每日電訊',
    '新华视点',
    '新華視點',
    '新华社客户端',
    '新華社客戶端',
    'Xinhua News Agency',
    'Xinhua News',
    'Xinhuanet',
    'XHTXS',
  ],
  traps: ['新华社区', '新华社会', '新华社团', '新华网络', '新华书店'],
} satisfies Agency
