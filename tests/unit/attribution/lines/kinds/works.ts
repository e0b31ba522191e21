import type { KindOfLine } from './Kind.ts'

/** What a text of an outlet says, who of it says so, and whom others take it from. */
export const works: readonly KindOfLine[] = [
  {
    kind: 'an outlet publishes a text, and what that says',
    credits: [
      ['新華社上月27日發表〈關於修橋的意見〉，當中提到舊橋要修。', 'xinhua'],
      ['人民网发出社论《旧桥为何年年修》，', 'people'],
      ['3月2日，新华每日电讯发特稿《守桥人》，指出旧桥无人看守。', 'xinhua'],
      ['《人民日報》發出了這樣的評論員文章：「舊橋一定要修！」', 'people'],
      ['3月2日，人民日报有一篇社论，标题是《旧桥》，说旧桥该修。', 'people'],
      ['路透社一篇題為「Old bridge」的報道提到，舊橋要修。', 'reuters'],
      ['我找到中新网3月1日的一条新闻：旧桥今日动工', 'cns'],
      ['官媒《人民日报》在2015年3月2日发表的文章中公开批评旧桥工程，', 'people'],
      ['上述的环球时报社评中也有隐约透露此意：“旧桥要修。”', 'globaltimes'],
      ['CNN在報導中表示，舊橋是全城最老的橋。', 'cnn'],
      ['《华尔街日报》星期一（7月3日）发表了一篇社评，称旧桥该修。', 'wsj'],
    ],
    none: [
      '《新闻联播》推出系列报道《我们的桥》，深入解读修桥。',
      '新華社發表聲明，否認搬家。',
      '他在人民日報的文章中學會了寫字。',
      '人民日报发布招聘启事，共招三人。',
      '读者对《人民日报》发表的文章提了意见。',
      '共同社记者在会上提问称，旧桥何时重开？',
    ],
  },
  {
    kind: 'an outlet says something at some time',
    credits: [
      ['官媒央視今（23）日上午表示，舊橋明日重開。', 'cctv'],
      ['人民网上周报道了守桥人的故事。', 'people'],
      ['彭博社上周五报道，旧桥明日重开。', 'bloomberg'],
      ['同样报道此事的美国彭博社评论称，旧桥该修。', 'bloomberg'],
      ['正如国营电视台央视所称赞的那样，旧桥很美。', 'cctv'],
      ['《每日经济新闻》在桥头听到，船费又要涨。', 'nbd'],
      ['澎湃科技在现场获悉，旧桥明日重开。', 'thepaper'],
      ['The Associated Press on Monday reported that the bridge reopens.', 'ap'],
      ['Reuters reported that it had obtained a copy of the plan.', 'reuters'],
      ['A 2016 Xinhua article on the bridge quoted an engineer.', 'xinhua'],
      ['A short video posted by Xinhua shows the bridge.', 'xinhua'],
      ['CNN’s Jane Roe contributed reporting.', 'cnn'],
      ['Contributing: Jane Roe, Ann Lee, Associated Press', 'ap'],
    ],
    none: [
      '央視今（23）日上午表示，將會搬家。',
      '人民网上周搬进了新大楼。',
      '彭博社上周五裁员三十人。',
      '同样住在桥边的彭博社员工说，旧桥该修。',
      'Reuters said on Monday it would move its office.',
      'Contributing: Jane Roe, Ann Lee',
      'CNA Lifestyle picks ten bridges to walk over.',
    ],
  },
  {
    kind: 'a correspondent of an outlet says',
    credits: [
      ['不過CNN駐海城記者阿小稱，舊橋明日重開。', 'cnn'],
      ['新华社驻海城记者王小说，旧桥明日重开。', 'xinhua'],
      ['路透社記者何小川表示，橋上有人。', 'reuters'],
    ],
    none: [
      '他對新華社記者何小川說，橋上有人。',
      '村民告訴央視記者何小川說，橋上有人。',
      '路透社記者會上有人稱，橋上有人。',
      '央视记者王小追问说，旧桥何时重开？',
    ],
  },
  {
    kind: 'somebody takes it from an outlet',
    credits: [
      ['店家自称是援引了央视《早安》的报道，', 'cctv'],
      ['他引用鳳凰衛視的說法：「舊橋很美。」', 'ifeng'],
      ['該書援引新華社的報道稱，舊橋很美。', 'xinhua'],
    ],
    none: ['他在演說中引用《人民日報》的標題開玩笑。', '書中引用新華社的人很多。'],
  },
  {
    kind: 'pictures and what they show',
    credits: [
      ['舊橋無人。港台新聞片段截圖', 'rthk'],
      ['舊橋無人。港台影片截圖', 'rthk'],
      ['路透社拍攝的舊橋夜景照片', 'reuters'],
      ['《環球時報》專訪何小川影片截圖。', 'globaltimes'],
      ['（人們在橋頭築起了路障。路透社）', 'reuters'],
      ['> （人们在桥头筑起了路障。Reuters）', 'reuters'],
      ['Photo: Jane roe/EPA/Shutterstock', 'epa shutterstock'],
    ],
    none: ['港台影星到訪舊橋。', '路透社拍攝的人都走了。', '專訪環球時報影片組的人。'],
  },
  {
    kind: 'when an outlet printed it',
    credits: [
      ['舊橋無人。《明報》1967年5月13日頭版二條。', 'mingpao'],
      ['可參閱何小川〈舊橋〉，2017年4月16日《明報》', 'mingpao'],
      ['[2] 何小川：舊橋無人（中央社，2019.05.29）', 'cna'],
      ['路透海城9月8日 　　旧桥明日重开。', 'reuters'],
      ['Reuters November 18, 2019 11:03 PM', 'reuters'],
    ],
    none: ['該公司被指 “抄襲” 美聯社。', '他生於1967年，讀《明報》長大。', '路透海城辦事處9月8日搬家。'],
  },
]
