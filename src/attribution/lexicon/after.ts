import { compileWords } from './lexicon.ts'

/**
 * What follows a name, or stands inside the words of a credit, by what it does there. Words are in Simplified script or
 * English: the stream is folded to it. The longest match wins, so a word of `none` shields the shorter one it starts with.
 */
export const After = {
  none: 0,
  /** 报道: closes a report, after a name, a date or a place. */
  report: 1,
  /** 电, 讯: closes a dateline. */
  wire: 2,
  /** 称, 引述: the agency says something. */
  say: 4,
  /** 援引: the agency passes on what another says. */
  cite: 8,
  /** 图片, 供图: the thing credited is a picture. */
  picture: 16,
  /** 摄: after a photographer. */
  shot: 32,
  /** 发: only 新华社发, before an end or a bracket. */
  issue: 64,
  /** 记者: before people. */
  role: 128,
  /** 当地时间, 最新: stands between name and verb and changes nothing. */
  filler: 256,
  /** 社长, 成立: the agency is spoken of. */
  mention: 512,
  /** 及: joins names. */
  join: 1024,
  /** 转发: the agency relays. */
  relay: 2048,
  /** 评论员文章: an article of the paper, carried whole. */
  article: 4096,
  /** reported */
  verb: 8192,
  /** news agency: belongs to the name. */
  noun: 16384,
  /** 综合报道: our own staff put it together. */
  staff: 32768,
} as const

export const after = compileWords([
  [
    After.report,
    '报道|报导|消息|快讯|快报|综合报道|综合报导|综合外电报道|综合外电报导|外电报道|外电报导|专题报道|独家报道|独家报导|最新消息|最新报道|' +
      '最新报导|即时报道|即时报导|连线报道|连线报导|采访报道|采访报导|摄影报道|摄影报导|现场报道|综合消息|专访报道|专稿|综述|电文|电稿|' +
      '新闻报道|新闻报导|调查报道|即时新闻报导|整理|综合整理|编译|特稿|通稿|述评|联合报道|联合报导|综合编译报道|综合外媒报道|综合媒体报道|专电报道|专栏|访谈|专访|微特稿|专特稿|供特稿|供专稿|供本报专稿|供本报专特稿|供本报特稿|供本报专电|供本报稿|特供稿',
  ],
  [After.report, '信息'],
  [After.staff, '综合报道|综合报导|整理|综合|讯|电|专讯|特讯|消息|综合整理|制图|图表|摄|资料图片|图片|记者'],
  [
    After.wire,
    '电|专电|讯|电讯|分电|急电|特讯|专讯|综合电|综合外电|综合讯|快电|特电|即时讯|即时电|科技讯|财经讯|体育讯|娱乐讯|新闻讯|消息讯',
  ],
  [
    After.say,
    '声称|宣称|发布重磅消息|发布最新消息|发布突发消息|播发消息|发布消息|发布报道|播发文章|播发|认为|分析说|分析认为|评论认为|统计|测算|汇编|推算|文章|一期文章|发表题为|刊登题为|刊发题为|刊登|称|指|指出|指称|说|披露|透露|引述|援引|转述|刊文|撰文|发文|刊载|刊发|反映|分析称|评论称|证实|爆料|报称|写道|形容|报|说道|刊登文章|' +
      '分析指|分析指出|独家披露|率先报道|引用|指|发表评论|发表文章|发表社论|发表时评|发表锐评|发表快评|发表评论文章|发社评|发时评|发快评|发表社评|发表署名|发表署名文章|评论指|评论指出|评论说|评论道|描述|公开|引',
  ],
  [After.cite, '援引|引述|引用|转引|转述|引'],
  [
    After.picture,
    '图片|照片|传真|资料图片|资料照片|资料图|资料照|档案照片|档案图片|档案照|档案图|图|供图|提供|提供图片|片段|视频|视频截图|视频片段|截图|传真照片|' +
      '影片|影片截图|画面|直播截图|直播画面|制图|绘图|资料|影像|图像|版权图片|资料影像|影片片段|新闻图片|传真图片|图表|资料相|相片|提供照片|供稿|出品|' +
      '网上截图|网上直播截图|网上直播|新闻片段|新闻片段截图|新闻片|新闻影片|新闻影片截图|节目截图|新闻截图|电视截图|视频画面|网络截图|官网图片|网站截图|图集|漫画|图说|文图|图文|影音|供片|微博截图|网页截图|PHOTO|Photo|photo|screenshot|Screenshot|screengrab|Screengrab|screen grab|video screenshot|PHOTOS|Photos|File|FILE|pic|pics|pix|Pic|Pics|Pix|PIC|pool|POOL|Pool|handout|archive|Archive|FILE PHOTO|File Photo|file photo|Handout|HANDOUT|资料照片图|插图|插画|示意图|图解|动画|剧照|模拟图|合成|合成图|翻摄|翻拍|录屏|直播翻拍|截屏|视频截屏|截取|视讯截图|画面翻摄|稿|网站|官网|file|file photo|file picture|Archives',
  ],
  [After.shot, '翻摄|翻拍|摄|摄影|拍摄|摄像|航拍|摄制|图|绘|制图|画'],
  [After.issue, '发'],
  [
    After.role,
    '记者|特派记者|特派员|特约记者|摄影记者|见习记者|实习记者|首席记者|驻外记者|全媒体记者|全媒记者|通讯员|特约通讯员|编译|编辑|摄影师|特约摄影师|' +
      '摄影员|评论员|观察员|实习生|分社记者|图片记者|文图记者|融媒记者|融媒体记者|视觉记者|全媒体图片记者|全媒体文字记者|外电组|编撰|文字记者|视频记者|财经记者|体育记者|签约摄影师',
  ],
  [
    After.filler,
    '这样|如此|娱乐版|体育版|要闻版|财经版|地方版|生活版|社会版|副刊|数位版|长篇|同样|同样以|则以|均以|都以|也以|正式|再次|多次|一再|专门|特意|接连|首次|微信公号|公号|很快|很快就|跟进|对此|就此|其后|亦就此|也就此|又就此|的另一则|的另一篇|的另一条|的一则|的一条|的最新|也|还|就|都|均|曾|并|所|亦|则|又|再|更|则又|随即|同时|另|亦曾|还曾|进一步|在报道中|在一篇报道中|在一篇评论中|在评论中|在文章中|在一篇文章中|的报道|的评论|的文章|的评论文章|一篇报道|一篇文章|一篇评论|一篇评论文章|旗下媒体|频道|新闻频道|综合频道|军事频道|国际频道|海外版|国内版|国际版|电子版|官方微博|官方微信|官方账号|官方网站|APP|App|科技|军事|国际|财经|体育|娱乐|教育|健康|旅游|文化|汽车|时政|今|昨|星期|礼拜|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜日|礼拜天|星期天|週末|周末|今年|去年|援引的|报导的|早些时候|较早时|较早前|稍早前|今早|今午|台北时间|当地时间|北京时间|台湾时间|台北时间|东京时间|美国时间|今天|今日|昨天|昨日|昨晚|今晨|今早|前天|日前|近日|稍早|早前|此前|周一|周二|周三|周四|上周|上周一|上周二|上周三|上周四|上周五|上周六|上周日|上星期|上月|上个月|本周|本周一|本周二|本周三|本周四|本周五|本周六|本周日|本月|' +
      '周五|周六|周日|星期一|星期二|星期三|星期四|星期五|星期六|星期日|上午|中午|下午|傍晚|凌晨|晚间|晚上|晚|清晨|夜间|深夜|早上|最新|独家|客户端|' +
      '网站|官网|官微|微博|微信|公众号|率先|首先|先前|随后|发自|从|头版|新媒体|英文网|中文网|等媒体|等外媒|等多家媒体|等|多家媒体|等通讯社|各方|' +
      '中文版|英文版|特派|专访|新闻网|新闻|微信公众号|社交媒体|快讯|驻|驻外|每日|本台|总台|的',
  ],
  [
    After.mention,
    '社长|副社长|总编辑|副总编辑|总编|总社|分社|成立|创立|创办|创刊|建社|建立|董事|总裁|老党员|签约|主持人|台长|发言人|大楼|旗下|集团|总部|' +
      '签署|负责|主办|举办|承办|成为|作为|是|在|致|祝贺|启动|推出|招聘|收购|起诉|控告|员工|职员|工作|就任|出任|曾任|社员|创始人|高层|老板|主席|' +
      '年会|论坛|大会|研究院|研究所|人士|机构|有限公司|公司|工会|职工|同志|干部|领导|部门|编辑部|总经理|副总|编委|党组|党委|主任|副主任|香港分社|' +
      '民调|民意调查|指数|终端|行情|数据|一名|两名|三名|多名|一位|数名|社交账号|账号|记者站|记者会|签约摄影师|网络工程|合作|协议|会见|会谈|奖|大奖|与|和|同|了|过|着',
  ],
  [After.join, '及|和|与|以及|暨|、|,|，|;|；|＆|+|and|or'],
  [After.relay, '转发|转载|转|经由|转播|供稿'],
  [
    After.article,
    '评|评论|评论员|评论员文章|社论|社评|钟声|署名文章|特约评论员文章|本报评论员文章|时评|快评|短评|锐评|钟声文章',
  ],
  [
    After.verb,
    'nails it|sums it up|puts it|fact checked|fact-checked|reported|reports|said|says|has reported|have reported|had reported|also reported|writes|wrote|quoted|quotes|cited|reported.|quoting|citing|first reported|report said|report says|reporting|noted|stated|was used in compiling this|was used in preparing this|were used in compiling this|has contributed to this|have contributed to this|contributed to this|contributed to the|contributed reporting|previously reported|earlier reported|has previously reported|have previously reported|had previously reported|has earlier reported|notes|notes that|points out|had earlier reported|exclusively reported|broke the news|has learned|have learned|understands|put the|puts the|adds.|adds that|added that|relays|relayed|relayed.|which first reported|which reported|which broke the news|was first to report|was the first to report|called the race|called the election|added.|states that|informed that|informed about|put it|were first to report|contributed.',
  ],
  [
    After.noun,
    'FactCheck|Factcheck|Fact Check|state media|news agency|News Agency|Agency|news service|News Service|agency|wire service|newswire|news|newspaper|website|News|state news agency|wire|official news agency|NEWS AGENCY|photo agency|television|TV|Press Agency|press agency|broadcaster',
  ],
  [
    After.none,
    '统计员|统计学|统计师|统计处|统计部|公开发表|公开道歉|公开承认|公开招聘|公开支持|报料|报料热线|讯社|专栏作家|专栏作者|刊登广告|刊登启事|刊登讣告|刊登声明|刊登招聘|刊发广告|刊登道歉|发表声明|发表公告|信息中心|信息部|信息网|信息化|信息系统|信息服务|信息时代|信息技术|信息产业|获释|被捕|遇难|遇袭|受伤|身亡|获奖|离职|辞职|失踪|去世|退休|罢工|抗议|转行|落水|引用语|都市|都会|就业|就任|并购|并非|所长|所在|所有|也门|还有|提问|提问时|请问|发问|追问|询问|问|获悉|了解|了解到|注意到|看到|采访|走访|现场|电讯稿|记者节|记者会|记者站|记者证|记者团|记者协会|记者部|消息人士|消息灵通人士|消息源|电视|电台|电影|电话|电报|电力|电子|电商|电脑|电器|电池|电动|电网|电视台|电视网|电梯|电气|电机|电流|讯问|讯飞|讯号|' +
      '称号|称赞|称谓|称霸|说明|说法|说服|说唱|指数|指导|指定|指责|指控|指标|指挥|指引|指纹|指望|指令|报告|报社|报业|报名|报复|报警|报刊|报纸|报酬|报价|报考|报馆|报系|' +
      '报到|报章|报业集团|发布会|发布|发表|发出|发行|发展|发现|发起|发言|发挥|发动|发送|发生|发稿|发射|发放|发明|发佈|发给|发奖|发达|图书|图书馆|图腾|图谋|图形|' +
      '图表库|摄氏|摄影展|摄影家|摄影部|摄影大赛|和解|和平|和谐|与会|与其|及时|及格|转型|转让|转变|转向|转会|统计局|数据库|图片社|图片库|图片展|图片部|提供者|提供服务|提供了|' +
      '提供的|资料库|视频部|传真机|引发|引起|引进|引导|引领|引入|引人|引爆|引力|引渡|引擎|等候|等待|等级|等于|等到|指的|画家|画展|公开赛|公开信|画报|描述性|片段性|从事|从未|从来|晚会|晚宴|晚报|晚年|在线',
  ],
])
