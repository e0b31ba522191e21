import type { KindOfLine } from './Kind.ts'

/** Names in brackets and under labels: authorities, own staff without the word, agencies and nothing else. */
export const boxes: readonly KindOfLine[] = [
  {
    kind: 'authorities under a label',
    credits: [
      ['明日轉涼。（來源：香港天文台）', 'gov'],
      ['（資料來源：統計處）', 'gov'],
      ['（資料來源：政府統計處、差餉物業估價署）', 'gov'],
      ['（数据来源：国家统计局）', 'gov'],
      ['（来源：某市气象局）', 'gov'],
      ['渡輪靠岸。（圖片來源：消防處）', 'gov'],
      ['（資料來源：衞生防護中心）', 'gov'],
    ],
    none: [
      '來源：部',
      '污染來源：工廠東面的河段',
      '收入來源：租金、利息',
      '来源：某某俱乐部',
      '資料來源：編輯部',
    ],
  },
  {
    kind: 'who reports, in brackets',
    credits: [
      ['渡輪明日復航。（高小敏報道）', 'self'],
      ['(王小美報導)', 'self'],
      ['塞納河水位回落。（王小明　編譯）', 'self'],
    ],
    none: ['（詳見另文報道）', '（他們早前曾報道）', '（外界報道）', '（下午編譯）'],
  },
  {
    kind: 'agencies alone in brackets',
    credits: [
      ['山火受控（法新社／美聯社）', 'afp ap'],
      ['渡輪復航（新華社、中新社）', 'xinhua cns'],
      ['By agencies: AFP, Reuters, AP', 'afp reuters ap'],
    ],
    none: [
      '通訊社（法新社、路透社）',
      '三大社（法新社、路透社、美聯社）的由來',
      'Rival agencies: AFP, Reuters, AP',
    ],
  },
  {
    kind: 'a name and a moment',
    credits: [
      ['2026-11-25 10:20 新华社', 'xinhua'],
      ['央视新闻 2026-11-25 10:20:31', 'cctv'],
      ['chinadaily.com.cn | Updated: 2026-11-25', 'chinadaily'],
      ['韩联社最新：地铁罢工进入第三天', 'yonhap'],
      ['刚刚，新华社发布重磅消息', 'xinhua'],
      ['图片来源新华社', 'xinhua'],
      ['— Jane Roe, AP', 'ap'],
      ['The AP called the race at nine in the evening.', 'ap'],
      ['The pier will open, according to calculations by Bloomberg.', 'bloomberg'],
    ],
    none: [
      '2026-11-25 10:20 新华社区停水',
      '新华社 2026 年会',
      '会议 2026-11-25 10:20 在新华社举行',
      'Reuters added 40 jobs.',
    ],
  },
  {
    kind: 'who passes on whose report',
    credits: [
      ['澎湃新聞據新華社報道，山區恢復供電。', 'thepaper xinhua'],
      ['环球网据路透社消息，渡轮复航。', 'globaltimes reuters'],
      ['AFP quoted Yonhap as saying the ferry would sail again.', 'afp yonhap'],
      ['AFP quoted a passenger of the Yonhap Square line as saying so.', 'afp'],
      ['Reuters cited the Interfax news agency as saying the fire was out.', 'reuters interfax'],
      ['中共中央機關報《人民日報》今日發表評論指，渡口要修。', 'people'],
    ],
    none: ['澎湃新聞據點遷往新橋'],
  },
]
