import type { KindOfLine } from './Kind.ts'

/** Shapes of the pages of news sites, as they are and as translations leave them. */
export const onPages: readonly KindOfLine[] = [
  {
    kind: 'a house in brackets behind a short caption, or behind another bracket',
    credits: [
      ['山城市長羅綺梅（AFP）', 'afp'],
      ['山城市议长安德森（Ann Anders）（美联社）', 'ap'],
      ['海城大使沈明诚(中)(路透社)', 'reuters'],
      ['港口贸易逆差连月收窄（AP/美联社）', 'ap'],
      ['罗某在新总部前微笑(AFP/Getty Images)', 'afp getty'],
      ['照片：Ann Lee（Getty Images）', 'getty'],
      ['市民在码头排队（美联社资料照合成）', 'ap'],
      ['被告出庭畫面。（央視翻攝）', 'cctv'],
      ['渡轮公司大楼 （图片 美联社）', 'ap'],
    ],
    none: [
      '无线接入点（AP）',
      '国际通讯社联盟成员（AFP）',
      '街角装了闭路电视摄像机（CCTV）。',
      '美国有线电视新闻网（CNN）',
      '大学先修课程（AP）',
    ],
  },
  {
    kind: 'a label of pictures, other hands, and a house',
    credits: [
      ['新渡轮下水（图片来源：Ann Lee - pool/Getty Images）', 'getty'],
      ['罗某与沈某（图片来源：合成图 Getty Images 网络）', 'getty'],
      ['候选人罗某抵达会场（图片来源：Instagram account @roenews / AFP）', 'afp'],
      ['新渡轮下水（Ann LEE/Ferry Inc./AFP）', 'afp'],
      ['Photo: Ann Lee/Harbour Portfolio by Getty Images', 'getty'],
      ['copyright: Reuters/Annlee', 'reuters'],
    ],
    none: [
      '（图片：罗某。他曾任路透社社长）',
      'Photo: a visitor. She worked for Reuters once',
      '接口（TCP/IP/AP）',
    ],
  },
  {
    kind: 'what translations make of "via", and the buttons of a site',
    credits: [
      ['“对船体的小改动可以省油”，公司解释道。通过路透社', 'reuters'],
      ['渡輪靠岸，旅客上岸。法新社（經蓋蒂圖片社）', 'afp getty'],
      ['罗某在渡口讲话。安·李/法新社通过盖蒂图片社', 'afp getty'],
      ['渡輪靠岸時乘客排隊。（透過美聯社）', 'ap'],
      ['渡轮乘客在码头排队，**安·李/AP** ****隐藏标题****', 'ap'],
      ['****toggle caption****Ann Lee/AP', 'ap'],
      ['hide caption Ann Lee/Getty Images', 'getty'],
      ['Getty Images via The Harbour Post', 'getty'],
      ['Ann Lee Productions pty ltd/Getty Images via Harbour Post', 'getty'],
      ['（彭博社）--渡轮公司周二提出新的计划，票价将不再上涨。', 'bloomberg'],
      ['羅某痛批「這是城裡最嚴重的停航之一。」美聯社', 'ap'],
    ],
    none: [
      '公司的消息要经过路透社的审查。',
      '他通过路透社的面试。',
      '羅某被批「太懶」美聯社的人也這麼說。',
      'The story went to Getty Images via the harbour office, which kept it.',
    ],
  },
  {
    kind: 'a title, and where it was printed',
    credits: [
      ['[4]《渡口的风为什么这么大》，新华网', 'xinhua'],
      ['罗成：〈渡口风波的由来〉，《人民日报》，2015年1月5日，第3版', 'people'],
      ['《我们需要怎样的渡口》, 光明日报, 2017-6-12', 'gmw'],
    ],
    none: ['架上有《环球时报》，《人民日报》，', '他读完《渡口的风》，新华社的人来了。', '《渡口》，新华网'],
  },
  {
    kind: 'what an outlet says in a text of its, or takes to task',
    credits: [
      ['被指立场亲近市府的香港《明报》19日发表题为《谁在反对渡轮》的评论文章称，', 'mingpao'],
      ['官方杂志《半月谈》2013年10月14日刊文称，', 'banyuetan'],
      ['《人民日报》在2010年的报导中承认，渡轮班次不足', 'people'],
      ['《华尔街日报》在去年12月的一篇文章中详细介绍了渡轮公司如何取得贷款', 'wsj'],
      ['央视新闻8月12日批“渡轮秀”，称部分船长哗众取宠；', 'cctv'],
      ['4月12日，官媒央视“渡口领袖”栏目刊登题为“渡口之战”的文章', 'cctv'],
      ['據湯森路透數據，港口企業去年獲利增長10%。', 'reuters'],
      ['法新社星期天援引港口公司的话报道说，', 'afp'],
      ['蓝营《联合报》就评论称，', 'udn'],
    ],
    none: [
      '《人民日报》在报导中只字未提渡轮。',
      '他曾在《聯合報》點名批判某人，指渡口不該封。',
      '根据彭博数据终端的说明书，先按开关。',
    ],
  },
  {
    kind: 'English copies: a work of some length, a view, a house beside another',
    credits: [
      ['according to a sweeping two-year AP investigation into ferry safety', 'ap'],
      ['According to a three-month Reuters review of ferry records, two boats leaked.', 'reuters'],
      ['A months-long CNN investigation found that ferries leaked.', 'cnn'],
      ['As Reuters portrays it, the operator does not know which ferries were suspended.', 'reuters'],
      ['Harbour.fr avec AFP', 'afp'],
      ['Harbour Post Staff with AP', 'ap'],
    ],
    none: [
      'She led a two-year AP course on ferries.',
      'As Reuters grew, it left its old house.',
      'Harbour bank signs a deal with AFP',
    ],
  },
]
