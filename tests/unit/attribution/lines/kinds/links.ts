import type { KindOfLine } from './Kind.ts'

/** Texts with links as Markdown writes them: only the words of a link are read. */
export const links: readonly KindOfLine[] = [
  {
    kind: 'a credit that is a link, or holds one',
    credits: [
      ['The old bridge reopens on Monday. [(Reuters)](https://example.org/bridge-2026-03-02/)', 'reuters'],
      ['Two boats sink off the cape. [(AFP via Cape News)](https://example.org/boats)', 'afp'],
      ['Two boats sink off the cape. [(AFP via *The Shire Post*)](https://example.org/boats#top)', 'afp'],
      ['Rain stops the trams. [(Kyodo News)](https://example.org/a_(rain))', 'kyodo'],
      ['官媒《環球時報》發表 [社評](https://example.org/3yrq) ，指舊橋早該重開。', 'globaltimes'],
      ['[據中央社報導](https://example.org/1 "舊橋")，舊橋明日重開。', 'cna'],
      ['The [Associated Press](https://example.org/ap) reports that the old bridge reopens.', 'ap'],
      ['> [旧桥明日重新开放-新华网](https://example.org/2026-03/02/c_1.htm)', 'xinhua'],
      ['《[旧桥停用两年，明日重开 @ 路透社](https://example.org/b)》 2026年3月2日', 'reuters'],
      ['（本文翻译自[华尔街日报](https://example.org/c)）', 'wsj'],
    ],
    none: [
      '- [新华社](https://example.org/)',
      '* [YouTube](https://example.org/channel)',
      '-  [Reuters](https://example.org/r)',
      '[Old bridge reopens](https://example.org/reuters/afp/Xinhua)',
      '![](https://example.org/getty-images/AP/photo.jpg)',
      'He told [Reuters](https://example.org/1) that the bridge was safe.',
    ],
  },
  {
    kind: 'a site behind a title',
    credits: [
      ['舊橋停用兩年明日重開 @ 自由時報', 'ltn'],
      ['《旧桥明日重新开放 @ 人民网》', 'people'],
      ['《旧桥明日重新开放 @ 央视网站》', 'cctv'],
      ['《舊橋停用兩年明日重開 @ 香港明報》', 'mingpao'],
      ['《旧桥停用两年，明日重开 @ WSJ/华尔街日报》', 'wsj'],
      ['## 2. 北京青年报：旧桥停用两年明日重开', 'bjyouth'],
      ['# 路透社：舊橋停用兩年明日重開', 'reuters'],
      ['Old bridge reopens after two years of repairs  Reuters', 'reuters'],
      ['Cape council votes to save its last lighthouse  AP News', 'ap'],
      ['[2] CNN：Old bridge reopens after two years of repairs', 'cnn'],
    ],
    none: [
      'Answers On Bridges And Roads @ Thomson Reuters',
      '請寄 news@新華社',
      'Contact  Reuters',
      'He works in the tall house beside Reuters',
    ],
  },
]
