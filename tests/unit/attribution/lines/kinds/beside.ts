import type { KindOfLine } from './Kind.ts'

/** Houses beside others that nobody knows, and words between a name and its verb. */
export const beside: readonly KindOfLine[] = [
  {
    kind: 'a bracket with houses that nobody knows, or with a year',
    credits: [
      ['舊橋的資產會被凍結。(山城時報/彭博社/共同社/韓聯社)', 'bloomberg kyodo yonhap'],
      ['旧桥明日重开。（法新社/山城晚报）', 'afp'],
      ['旧桥明日重开。（山城电视、路透社）', 'reuters'],
      ['「橋修好了，」他說，「我鬆了一口氣。」（聯合新聞網，2025 年）', 'udn'],
      ['The old bridge reopened on Monday. (Reuters, March 2, 2026)', 'reuters'],
      ['舊橋的評分是61分（美聯社）〔財經頻道／綜合報導〕新橋明日動工', 'ap'],
    ],
    none: [
      '他訂了兩份報紙（山城時報、彭博社）的電子報。',
      '各家媒體（路透社、山城電視）的記者到場。',
      '他在三家報社（山城時報／聯合報）工作過',
    ],
  },
  {
    kind: 'houses that say the same, and words between a name and its verb',
    credits: [
      ['不過，華爾街日報與山城經濟都提醒，舊橋還要再修。', 'wsj other'],
      ['美聯社和山城電視台均分析，舊橋還要再修。', 'ap other'],
      ['官方新華社長篇報道，稱舊橋要修。', 'xinhua'],
      ['美國有線新聞網絡（CNN）報道，舊橋要修。', 'cnn'],
      ['有線新聞網絡（CNN）報道，舊橋要修。', 'cnn'],
      ['他援引八月三日《人民日报》的文章，指旧桥要修。', 'people'],
      ['中新网海城[图库]5月7日电 旧桥今日重开，市民排队上桥。', 'cns'],
      ['中新网海城[组图]5月7日电(记者 王小恩)旧桥今日重开。', 'cns'],
      ['从路透社拍摄到的影片可以看到，旧桥的栏杆断了。', 'reuters'],
      ['《环球时报》在网上发布了题为《旧桥首次亮灯》的新闻，称旧桥要修。', 'globaltimes'],
      ['当年被调查时人民日报称其“桥霸”', 'people'],
      ['橋頭的攤檔（歐新資料照）', 'epa'],
    ],
    none: [
      '官方新華社長篇報道令人讚嘆。',
      '他批評官方新華社長篇報道。',
      '轉載的路透社報導抓取失敗，只好作罷。',
      '美聯社報導引發爭議，有人投訴。',
      '路透社报道被删，读者不满。',
      '明報網站 · 版權所有 · 不得轉載',
      '北歐新聞組織到訪',
      '24小时央视称霸收视榜',
    ],
  },
]
