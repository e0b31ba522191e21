import type { KindOfLine } from './Kind.ts'

/** Footnotes and lists of sources, as pages written in Markdown have them. */
export const footnotes: readonly KindOfLine[] = [
  {
    kind: 'a footnote that says whom it is from',
    credits: [
      ['[^2]: [中央社：舊橋重開十週年](https://example.org/1) — 2026 年中央社回顧報導，含照片。', 'cna'],
      ['[^12]: [自由時報 — 舊橋明日重開](https://example.org/2) — 工程始末', 'ltn'],
      ['[^7]: [舊橋停用兩年 - 聯合新聞網](https://example.org/3) — 聯合新聞網——舊橋始末', 'udn'],
      ['[^4]: [舊橋停用兩年明日重開](https://example.org/4) — 中央社（2026-03-02）。現場記錄。', 'cna'],
      ['[^13]: [舊橋收費爭議](https://example.org/5) — **自由時報** (2019). _檢索日期：2026-04-29_.', 'ltn'],
      ['[^9]: [旧桥停用两年](https://example.org/6) — 新华社 2026-03-02 发布原文', 'xinhua'],
      ['[^2]: 自由時報〈舊橋告別式〉，https://example.org/9，2017年5月21日', 'ltn'],
      ['- [舊橋最早的纜車怎麼來的？](https://example.org/8) - 聯合新聞網', 'udn'],
      ['[^a1]: [Reuters: Old bridge reopens](https://example.org/7) — March 2026', 'reuters'],
    ],
    none: [
      '[^2]: [中央社的新大樓](https://example.org/1) — 建築獎',
      '[^3]: 舊橋由某縣政府興建，見第二章。',
      '[^5]: [新華社社長訪橋](https://example.org/2) — 某縣公報',
      '[^8]: [自由時報集團年報](https://example.org/3) — 公司公告',
    ],
  },
  {
    kind: 'an item of a list with a colon, a day or a page of the paper',
    credits: [
      ['- 中央社 CNA：舊橋停用兩年明日重開', 'cna'],
      ['- [Global Times: Old bridge gets new lamps](https://example.org/1) — 2026', 'globaltimes'],
      ['- [自由時報：舊橋死亡事故](https://example.org/2) — 2026年報導', 'ltn'],
      ['- 〈橋邊一碗湯的身世〉，《聯合報》美食版，2018年3月15日', 'udn'],
      ['- USA TODAY, Oct. 2, "Old bridge reopens after two years"', 'usatoday'],
      ['CNN, Harbour council members intend to close the old bridge, June 8, 2020', 'cnn'],
      ['作者：王小申 《光明日报》（2015年11月09日 12版）', 'gmw'],
      ['AP, 2 March 2026, “Old bridge reopens after two years”', 'ap'],
    ],
    none: [
      '- 中央社：提供官方通訊社的報導',
      '- Reuters: about us',
      '- 聯合報美食版，每週三出刊',
      '- USA TODAY, Oct. 2, page 3',
      '- 聯合新聞網',
      'CNN, Harbour Street, June 8, 2020',
    ],
  },
]
