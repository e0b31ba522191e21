import type { KindOfLine } from './Kind.ts'

/** Whose picture, clip or page it is. */
export const pictureLines: readonly KindOfLine[] = [
  {
    kind: 'label before',
    credits: [
      ['（片段：明報、法新社、路透社）', 'mingpao afp reuters'],
      ['渡輪靠岸。（圖／大陸央視）', 'cctv'],
      ['渡輪靠岸（圖／取自日本共同社）', 'kyodo'],
      ['渡轮靠岸。图/中新', 'cns'],
      ['文字记者：新华社记者　海报设计：何小川', 'xinhua'],
      ['(Reuters: Jane Roe, file)', 'reuters'],
      ['Ferries are common here. (AP: Jane Roe, file photo)', 'ap'],
      ['[image via Somename/Getty]', 'getty'],
      ['[Handout/Some Department via Reuters]', 'gov reuters'],
      ['A ferry at dawn. [Photo via Reuters]', 'reuters'],
      ['动图：央视新闻', 'cctv'],
      ['视频截图：央视新闻', 'cctv'],
    ],
    none: [
      '圖／大陸央視主播下班後散步',
      '中新关系三十年：图片展开幕',
      'Image of a Reuters van at the gate',
      '图为新华社旧址。',
    ],
  },
  {
    kind: 'word behind',
    credits: [
      ['央視片段截圖', 'cctv'],
      ['（路透社資料圖片）', 'reuters'],
      ['渡輪靠岸（路透社資料圖片）', 'reuters'],
      ['東方IC|圖', 'ic'],
      ['视觉中国|图', 'vcg'],
      ['（央視新聞影片截圖）', 'cctv'],
      ['▲广州日报全媒体图片记者何川、方晴摄', 'gzdaily'],
      ['房屋接收住戶。（點新聞記者攝）', 'dotdotnews'],
      ['新华社记者摄', 'xinhua'],
      ['新华社图表', 'xinhua'],
    ],
    none: [
      '央視片段引起討論。',
      '路透社資料圖片庫明年收費。',
      '点新闻记者摄影展开幕。',
      '广州日报图片记者工作忙。',
    ],
  },
]
