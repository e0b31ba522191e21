import type { Agency } from '../types.ts'

/** The site 央廣網 is what a newspaper prints; bare 央廣 is Radio Taiwan International (`rti`) in Taiwan. */
export const cnr = {
  key: 'cnr',
  kind: 'agency',
  name: { 'zh-Hant': '央廣網', 'zh-Hans': '央广网', en: 'CNR' },
  aliases: [
    'cnr.cn',
    '央廣',
    '央广',
    '中央人民廣播電台',
    '中央人民广播电台',
    '中國之聲',
    '中国之声',
    '經濟之聲',
    '经济之声',
    '大灣區之聲',
    '大湾区之声',
    'China National Radio',
  ],
  traps: ['央广网络', '央广场', '中央广播', '中央广电', '中央广告'],
  doubtful: ['cnr.cn', '经济之声', '經濟之聲'],
  clashes: [
    {
      alias: '央廣',
      near: [
        '台灣',
        '台北',
        '新北',
        '桃園',
        '台中',
        '台南',
        '高雄',
        '行政院',
        '立法院',
        '總統府',
        '民進黨',
        '國民黨',
        '陸委會',
        '中央廣播電臺',
        'Rti',
        '報導',
      ],
      means: 'rti',
    },
  ],
} satisfies Agency
