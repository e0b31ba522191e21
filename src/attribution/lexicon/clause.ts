import { compileWords } from './lexicon.ts'

/** What a word does between an agency's name and the end of its clause. Simplified script: the stream is folded to it. */
export const Clause = {
  none: 0,
  /** 公布: what the agency did, when a comma, a colon or a quotation follows at once. */
  closes: 1,
  /** 获悉: what the agency found out, whatever follows. */
  finds: 2,
  /** 社长: somebody else than the agency acts, or something happens to it. */
  other: 4,
  /** 声明: the clause is about the agency's own affairs. */
  own: 8,
  /** 记者: who works for the agency acts; only what they find out is its report, not that they report. */
  person: 16,
} as const

/** Verbs of finding out, publishing and computing, open classes; and words for somebody other than the agency itself. */
export const clauseWords = compileWords([
  [
    Clause.finds,
    '有消息指出|有消息称|有报道称|有报道指|有文章称|公布了一篇文章|发表了一篇文章|刊登了一篇|刊发了一篇|发布了一篇|发表了题为|中称|中写道|中提到|获悉|获知|得知|了解到|瞭解到|注意到|听到|走访发现|梳理发现|采访发现|调查发现|核实发现|统计发现|查询发现|显示|指出|发现称|发文称|发文说|发文指|发文指出|发文表示|发文认为|刊文称|刊文说|刊文指出|撰文称|撰文指出|' +
      '报道称|报道说|报道指|报道指出|报导称|报导说|报导指|报导指出|消息称|消息说|评论称|评论说|评论道|评论指|文章称|文章说|文章指|文章指出|分析称|分析说|分析指出',
  ],
  [
    Clause.closes,
    '爆出新闻|爆出消息|传出消息|放出消息|抛出消息|评价说|评价道|评价称|发布文章|发布评论|发布社评|强调|特别强调|提到|特别提到|警告|断言|预言|嘲讽道|讽刺道|嘲讽|讽刺|感慨|坦言|直言|点评|公布|通报|发布|宣布|披露|透露|揭露|揭发|曝光|爆料|公开|发现|查明|查询|看到|见到|梳理|盘点|统计|计算|测算|估算|推算|估计|预计|预测|汇总|分析|调查|核实|' +
      '证实|确认|表明|认为|指|称|说|写道|评论|报道|报导|播报|刊出|刊载|刊登|登载|转述|引述|描述|形容|感叹|提醒|呼吁|质疑|追问|发问|反问|发文|撰文|刊文|' +
      '发声|得到消息|得到证实|发表评论|发表文章|发表时评|发表社论|发社评|发时评|发表社评|发快评|刊发社评|刊发评论|刊发文章|刊出文章|刊登文章|贴文|发帖|推文|' +
      '发推|发微博|微博发布|总结|归纳|解读|拍到|拍下|调研',
  ],
  [
    Clause.own,
    '没有|从未|未曾|尚未|连篇累牍|大肆|大篇幅|撤下|撤回|删除|删掉|招聘|招收|裁员|名单|名额|账目|财报|年报|推出|下架|终端|节目|系列报道|声明|公告|启事|广告|道歉|致歉|辟谣|表扬|处分|任命|涨薪|搬家|搬迁|评职称|评奖',
  ],
  [Clause.person, '记者|团队|工作人员|摄制组|特派员|驻外人员'],
  [
    Clause.other,
    '哥们|朋友|熟人|下属|属下|社长|台长|总编|总编辑|主编|编辑部|主任|主席|总裁|总经理|董事|发言人|主持人|主播|分析师|研究员|行业研究|员工|职员|职工|雇员|社员|同事|专家|教授|学者|创办人|创始人|老板|高层|管理层|' +
      '摄影师|编辑|作者|用户|网友|读者|观众|听众|订户|股东|客户|工会|集团|公司|学院|大学|研究院|研究所|智库|基金会|协会|机构|部门|总部|分社|大楼|旧址|附属|家属|律师|母亲|父亲|' +
      '妻子|丈夫|被|遭|获奖|获释|和|与|跟|及|告诉|接受',
  ],
  [
    Clause.none,
    '寻求评论|请求评论|要求评论|求评论|拒绝评论|不予评论|未予评论|作评论|请求置评|没有人|没有说|没有透露|没有公布|没有公开|被告知|不和|和解|和平|和谈|温和|共和|参与|与会|与其|及时|以及|涉及|普及|被动|说明|说法|称为|称号|指数|指标|指导|知道|道路|报道的|报导的|报道了|和气',
  ],
])
