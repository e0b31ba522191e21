import type { KindOfLine } from './Kind.ts'

/** Brackets at a Chinese text's end that hold more than a name. */
export const chineseBrackets: readonly KindOfLine[] = [
  {
    kind: 'a date, an account or who put it together beside the name',
    credits: [
      ['船家对赔偿数额感到不满，准备提起诉讼。(10月16日澎湃新闻)', 'thepaper'],
      ['渡輪公司拒絕賠償。（3月2日《明報》）', 'mingpao'],
      ['旧桥停用的代价太沉重。（微信公众号“人民日报政文”首发）', 'people'],
      ['两地将合建新桥。（综编/海外网何小川）', 'haiwai'],
      ['两地将合建新桥。（编辑/中新网 何小川）', 'cns'],
      ['详情戳图↓↓（人民日报）', 'people'],
      ['两地将合建新桥。（海外网李小萌）', 'haiwai'],
      ['转给身边的人！By人民日报', 'people'],
      ['（資料照，記者何小川攝）〔中央社〕2020年渡輪停航三次。', 'cna'],
      ['新华社发当日中午，两辆渡船在江心相撞。', 'xinhua'],
      ['图片来自法新社GettyImages', 'afp getty'],
      ['本版稿件综合新华社、山城晚报、东江早报', 'xinhua'],
      ['一起来看→（央视新闻）', 'cctv'],
    ],
    none: [
      '纪念文章登在旧报上(1950年人民日报创刊)。',
      '他加入了工会（人民日报）的活动。',
      '（微信公众号“人民日报社招聘”关注人数过万）',
      '点击↓↓（关注人民日报）',
      '他辞职了。（新华社高管）',
      '新华社发展很快。',
      '本版稿件不得转载新华社、山城晚报',
    ],
  },
  {
    kind: 'lists with what each account is called',
    credits: [
      ['来源：中国新闻网（ID：abc1），综合北京青年报、某经济网、山城晚报', 'cns bjyouth other'],
      ['综合自：环球时报（hqabc）、山城都市报（sc）、新华视点、某公司官微等', 'globaltimes xinhua other'],
    ],
    none: [
      '联系：中国新闻网（ID：abc1），合作请留言',
      '关注环球时报（hqabc）、新华视点',
      '本会成员：环球时报（甲）等',
    ],
  },
]
