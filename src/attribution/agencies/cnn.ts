import type { Agency } from '../types.ts'

export const cnn = {
  key: 'cnn',
  kind: 'outlet',
  name: { 'zh-Hant': '美國有線電視新聞網', 'zh-Hans': '美国有线电视新闻网', en: 'CNN' },
  aliases: [
    'CNN Money',
    'CNN Politics',
    '美國有線電視新聞網絡',
    '美国有线电视新闻网络',
    '美國有線新聞網絡',
    '美國有線新聞網',
    '美国有线新闻网',
    'CNNMoney',
    'CNNMoney.com',
    'CNN.com',
    'CNN Business',
    'The-CNN-Wire',
    'CNN Wire',
  ],
  traps: ['CNN模型', 'CNN网络', 'CNN 网络', 'CNN model', 'CNN models', 'CNN layer', 'CNN/ORC'],
} satisfies Agency
