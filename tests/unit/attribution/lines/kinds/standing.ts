import type { KindOfLine } from './Kind.ts'

/** Words about credits, and agencies that are counted or spoken of. */
export const standing: readonly KindOfLine[] = [
  {
    kind: 'standing notices',
    credits: [
      ['来源：中新网', 'cns'],
      ['转载自新华网', 'xinhua'],
    ],
    none: [
      '凡本网注明“来源：中新网”的所有作品，版权均属中新网所有。',
      '凡註明「來源：法新社」的稿件，未經許可不得轉載。',
      '免责声明：转载自新华网的文章不代表本网观点。',
      '本站部分圖片來自法新社，版權屬原作者。',
      '凡標示「圖／中央社」的圖片，不得轉載。',
      '關於我們｜法新社專區｜路透專區',
    ],
  },
  {
    kind: 'counted, collected, remembered',
    credits: [['據美聯社、路透社和法新社報道，渡輪復航。', 'ap reuters afp']],
    none: [
      '美聯社、路透社和法新社三大通訊社的歷史',
      '美联社、路透社、法新社等三大通讯社的由来',
      '一則中央社電訊引起他的注意。',
      '一篇路透社報道改變了他的一生。',
      '那条新华社消息他剪下来收好。',
    ],
  },
  {
    kind: 'official and departmental',
    credits: [
      ['新華社授權發布任免名單。', 'xinhua'],
      ['新华社受权播发《渡口条例》。', 'xinhua'],
      ['新华社音视频部制作', 'xinhua'],
      ['新华社国内部出品', 'xinhua'],
      ['央视新闻中心摄制', 'cctv'],
      ['美聯社宣布該黨候選人勝出。', 'ap'],
      ['（中央社巴黎3日法新電）塞納河水位回落。', 'cna afp'],
      ['（中央社倫敦3日綜合路透社報導）泰晤士河水位回落。', 'cna reuters'],
      ['澎湃新闻（www.thepaper.cn）从文旅局获悉，古桥完工。', 'thepaper'],
      ['7月25日（合众国际社）——疾控部门调查多起病例。', 'upi'],
      ['美国最大的新闻机构美联社周六发表文章称，发布会打破了传统。', 'ap'],
    ],
    none: [
      '未获新华社授权发布的文章',
      '新华社音视频部主任到任',
      '美聯社宣布裁員百人。',
      '央视新闻中心大楼启用',
      '7月25日（合众国际社成立日）——',
    ],
  },
]
