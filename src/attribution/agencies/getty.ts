import type { Agency } from '../types.ts'

export const getty = {
  key: 'getty',
  kind: 'agency',
  name: { 'zh-Hant': '蓋蒂圖片社', 'zh-Hans': '盖蒂图片社', en: 'Getty Images' },
  aliases: [
    '蓋蒂',
    '盖蒂',
    '蓋帝',
    '盖帝',
    '蓋帝圖像',
    '盖帝图像',
    'Getty',
    'Getty Images/iStock',
    'Getty Images/iStockphoto',
    'Getty Images News',
    'Getty Images Plus',
    'iStock/Getty Images',
    'iStock/Getty Images Plus',
    'iStock / Getty Images Plus',
  ],
  traps: [
    'Getty Center',
    'Getty Villa',
    'Getty Museum',
    'Getty Foundation',
    'J. Paul Getty',
    'Getty Trust',
    'Getty Research',
  ],
  doubtful: ['Getty', '蓋蒂', '盖蒂', '蓋帝', '盖帝'],
} satisfies Agency
