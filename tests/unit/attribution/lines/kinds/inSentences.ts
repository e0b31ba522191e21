import type { KindOfLine } from './Kind.ts'

/** Credits within a sentence that earlier rules passed over. */
export const inSentences: readonly KindOfLine[] = [
  {
    kind: 'a name in brackets or quotation marks, with a place before it',
    credits: [
      ['外電（美聯社）指，兩座水壩多年沒有檢修。', 'ap'],
      ['昨日有外電（法新社）報道，渡輪將停航一週。', 'afp'],
      ['美国通讯社（美联社）称，两座水坝多年没有检修。', 'ap'],
      ['台“中央社”称，渡轮停航三天。', 'cna'],
      ['据台“中央社”消息，渡轮停航三天。', 'cna'],
      ['台湾“中央社”3月2日报道，渡轮停航三天。', 'cna'],
      ['韩《韩联社》说，渡轮停航。', 'yonhap'],
      ['日“共同社”指出，两座水坝多年没有检修。', 'kyodo'],
    ],
    none: [
      '台“中央社”大楼停电。',
      '三大通訊社（美聯社、法新社、路透社）的總部不在這裏。',
      '他在通訊社（美聯社）工作。',
      '台“中央社”社长道歉。',
    ],
  },
  {
    kind: 'as an outlet says; a message that comes from one',
    credits: [
      ['正如彭博社的报道所言，两座水坝多年没有检修。', 'bloomberg'],
      ['正如新華社報道所指，渡口早該重修。', 'xinhua'],
      ['就像人民日报所说，老街不该只剩拍照的人。', 'people'],
      ['这个消息来自于彭博社，可信度很高。', 'bloomberg'],
      ['這則消息出自法新社。', 'afp'],
      ['来自路透社的最新消息说，渡轮停航。', 'reuters'],
    ],
    none: [
      '这名职员来自彭博社。',
      '正如路透社总裁所言，订户少了一成。',
      '两名代表来自新华社和中新社。',
      '好消息来自人民日报社工会。',
    ],
  },
  {
    kind: 'quoted at the start of a sentence, or with an adverb between',
    credits: [
      ['援引《华尔街日报》的报道称，两家船厂将合并。', 'wsj'],
      ['引述法新社的報道指，兩家船廠將合併。', 'afp'],
      ['华尔街日报很快就跟进报道了这一消息，并指出两家船厂早有往来。', 'wsj'],
      ['环球时报对此刊发题为《渡口要早修》的社评，着笔平稳。', 'globaltimes'],
      ['法新社其後亦就此發表題為《渡口要早修》的評論，', 'afp'],
      ['新华社的另一则消息提到渡口，指出工期延长半年。', 'xinhua'],
      ['较早时路透引述消息人士称，两家船厂将合并。', 'reuters'],
      ['較早前路透引述消息人士指，兩家船廠將合併。', 'reuters'],
      ['中共喉舌《環球時報》16號社評聲稱，渡口要早修。', 'globaltimes'],
      ['彭博社以《渡口要早修》为标题，对工期作了分析。', 'bloomberg'],
    ],
    none: [
      '环球时报对此不予置评。',
      '新华社的另一则启事寻找失主。',
      '他很快就离开了路透社。',
      '较早时路透社的大楼停电。',
      '小张以《渡口要早修》为题向新华社投稿。',
      '新华社表示遗憾。',
      '路透社表示，将于年底关闭两处办事处。',
    ],
  },
  {
    kind: 'papers and letters that an outlet saw',
    credits: [
      ['澎湃新闻看到的这份内部信件中称，公司高度重视此事。', 'thepaper'],
      ['法新社取得的一份備忘錄寫道，兩座水壩沒有檢修。', 'afp'],
      ['彭博社获得的文件显示，两家船厂早有往来。', 'bloomberg'],
    ],
    none: ['澎湃新闻看到的商机吸引了投资人。', '新华社取得的成绩有目共睹。', '彭博社获得的奖项不少。'],
  },
  {
    kind: 'names that run into each other in a list',
    credits: [
      ['综合新华网央视网消息 旧桥明日重开。', 'xinhua cctv'],
      ['綜合路透社法新社報道，渡輪停航。', 'reuters afp'],
      ['据新华社人民日报报道，旧桥明日重开。', 'xinhua people'],
    ],
    none: ['新华社人民日报大楼相邻。', '新华网央视网合办的晚会', '路透社法新社的記者都走了。'],
  },
]
