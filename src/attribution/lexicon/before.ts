import { compileWords } from './lexicon.ts'

/** What stands before a name and makes it a credit, or says that it is none. Read backwards from the name; the longest match wins. */
export const Before = {
  none: 0,
  /** 据 */
  from: 1,
  /** 综合 */
  compiled: 2,
  /** 来源, before a colon or a slash. */
  label: 4,
  /** 转自: needs no colon. */
  takenFrom: 8,
  /** A label of pictures: 图, Photo. */
  picture: 16,
  /** according to, citing */
  prose: 32,
  /** By */
  by: 64,
  /** © */
  copyright: 128,
  /** 对, 接受, told: the agency is addressed or acted upon. */
  addressed: 256,
  /** 援引 */
  cite: 512,
  /** Between "according to" and the name. */
  filler: 1024,
  /** via */
  via: 2048,
  /** as reported by: nobody says it of the ambiguous. */
  sure: 4096,
  /** said Xinhua. */
  said: 8192,
  /** 官方, 英國: says what kind of agency it is. */
  modifier: 16384,
  /** 以下為: what follows is given in full. */
  introduces: 32768,
} as const

export const before = compileWords(
  [
    [Before.from, '依|据|根据|依据|另据|又据|而据|并据|按|按照|依照|据称|参考'],
    [Before.introduces, '以下为|以下是|下面是|下为|附'],
    [Before.compiled, '综合整理自|综合整理|综合|综合编译|编译自|综合自|整理自|摘编自|综编|编译|译自'],
    [Before.cite, '援引|引述|转引|引用|转述'],
    [
      Before.label,
      '综合自|编译自|来源网站|作者|撰文|素材|出品|内容|采写|来源媒体|信源|首发|原文链接|链接|消息源|稿件|整理|综合整理|播发|转载来源|来源|出处|稿源|出自|转载|原载|供稿|文|文字|综合|编译|来源于|来源自|消息来源|资料|原文',
    ],
    [
      Before.takenFrom,
      '语出|引自|来源为|来源是|原始来源为|图片来源|照片来源|视频来源|转自|转载自|转发自|刊于|载于|刊登于|刊载于|图片由|照片由|视频由|影片由|图由|摘自|选自|原载|图源|图据|来源于|来源自|来自于|出自于|出自|源自|节录自|节录|原刊于|原刊|首刊于|首发于|原发于|摘录自|摘录|转录自|转引自|选录自|转载于|载自|原载于|图自|截自|来自|翻摄自|翻摄|取自|采自|擷自|图擷自|撷自|图撷自|截图自|取材自',
    ],
    [
      Before.label | Before.picture,
      '图|图片|图源|照片|摄影|供图|视频|影片|片源|图文|图片来源|图像来源|图像版权|照片版权|图表|制图|资料图|资料图片|影像|影音|资料照片|文图|照片来源|版权|图片提供|图片版权|截图|视频来源|相片|相片来源|影片来源|画面来源|图片素材|图片出处|封面图|题图|头图|资料来源图|片段|影片片段|视频片段|动图|示意图|示意图片|合成图|网图|图辑|航拍|视频截图|影片截图|文字记者|摄影记者|图片记者|视频记者|海报|图解',
    ],
    [
      Before.label,
      'Source|Sources|SOURCE|SOURCES|Contributing|Information from|By agencies|Agencies|Text|Reporting|Source of|Content|Source(s)',
    ],
    [
      Before.label | Before.picture,
      'Photo|PHOTO|Photos|PHOTOS|Copyright|copyright|Credit|CREDIT|Credits|credit|Image|IMAGE|Images|Photograph|Photographs|Photographer|PHOTOGRAPH|Picture|Pictures|' +
        'PICTURE|PICTURES|Pic|Pics|Pix|PIC|Courtesy|Video|Footage|Graphic|Illustration|Handout|Mandatory Credit|MANDATORY CREDIT|Mandatory credit|Photography|Photo credit|Photo Credit|PHOTO CREDIT|' +
        'Image credit|Image Credit|Picture credit|Photo source|Image source|Photo Source|Image Source|Credit line|Picture Credit|Photo credits|Photo Credits|' +
        'File photo|File pic|File picture|FILE PHOTO|Foto|FOTO|Fotos|Bild|Crédit|Crédits|Crédit photo|File|FILE|Files|File Photo|Photo courtesy|Photo Courtesy|Image Courtesy|Photo illustration|Image credits|Screengrab|Screenshot|SCREENGRAB|SCREENSHOT|Screen grab|Screen shot|Lead image|Cover photo|Main image|photo',
    ],
    [
      Before.takenFrom | Before.picture,
      'Photo credit should read|Image: via|PROVIDED TO|Photo Illustration by|Photo illustration by|Illustration by|达志影像|图/达志影像|达志影像/|Photo provided to|provided to|Photo provided by|Provided to|provided by the|Provided by the|Photo by the|photo by the|provided by|Provided by|Photo by|PHOTO BY|Photos by|Image by|Picture by|Photograph by|Pictures by|Photo from|Photo courtesy of|Photo Courtesy of|Image courtesy of|Video by|' +
        'photo by|Photography by|Video courtesy of|Graphic by|Courtesy of|courtesy of|Courtesy|Photographs by|Photographed by|Photo courtesy|Credit|Photo credit|Images by|File photo by|Picture courtesy of',
    ],
    [
      Before.prose,
      'according to|According to|ACCORDING TO|citing|Citing|quoting|Quoting|quoted by|cited by|reported by|Reported by|report by|report from|compiled by|Compiled by|calculated by|tallied by|tally by|count by|estimates by|estimate by|figures from|released by|released from|posted by|distributed by|Distributed by|photo from|video from|footage from|image from|taken from|taken by|screengrab from|Screengrab from|screenshot from|Screenshot from|still from|material from|Material from|information from|Information from|reporting from|Reporting from|reports from|reports by|as told by|With reporting by|with reporting by|Reporting by|Additional reporting by|carried by|published by|saying by|reporting by|Per|With files from|with files from|With input from|With inputs from|with input from|with inputs from|With reports from|with reports from|With additional reporting by|first reported by|stated by|Text by|per|Published by',
    ],
    [
      Before.prose | Before.sure,
      'With material from|with material from|Material from|material from|As reported by|as reported by|Compiled from reports by|compiled from reports by|Compiled from|With files from|with files from|With input from|With inputs from|with input from|with inputs from|With reports from|with reports from|Reporting with|With help from|with help from|With assistance from|with assistance from|News Service by|News service by|Additional material from|additional material from|Additional reporting from|additional reporting from|With agency reports from|With agency inputs from|with agency inputs from|With contributions from|with contributions from|with agency reports from',
    ],
    [
      Before.filler,
      'the|a|an|state-run|state-owned|state|state-controlled|state media|official|Official|news|agency|wire|service|local|government|of|from|report|reports|by|in|on|semi-official|broadcaster|The|national|private|media|survey|study|tally|calculations|estimates|figures|recent|new|latest|initial|preliminary|newspaper|daily|outlet|and|public|communist|financial',
    ],
    [Before.said, 'reports|reported|said|says|writes|wrote|Reports|reports the|reported the|said the'],
    [
      Before.modifier,
      '后来|之后|事后|紧接着|接着|例如|比如|譬如|比如说|香港的|台湾的|美国的|英国的|日本的|法国的|德国的|韩国的|俄罗斯的|新加坡的|近日|近期|日前|此前|与此同时|中共喉舌|喉舌|较早时|较早前|早些时候|稍早时|随后|其后|同日|当日|当天|另一方面|昨日|今日|昨天|今天|中共中央|新闻机构|通讯机构|最大的|知名的|权威的|官媒|官方|官方的|大陆|陆媒|港媒|韩媒|中共|官方媒体|国家|国营|半官方|内地|内地官媒|大陆官媒|中国|中国官媒|中国官方|台湾|台媒|日本|日媒|英国|英媒|美国|美媒|法国|法媒|德国|德媒|俄罗斯|俄媒|俄国|韩国|韩媒|南韩|北韩|朝鲜|意大利|义大利|西班牙|' +
        '香港|澳门|澳媒|新加坡|泰国|越南|波兰|乌克兰|埃及|沙特|卡塔尔|荷兰|瑞士|希腊|匈牙利|奥地利|捷克|挪威|黎巴嫩|印尼|菲律宾|澳洲|澳大利亚|加拿大|马来西亚|印度|土耳其|以色列|伊朗|巴勒斯坦|官方杂志|杂志|报纸|大报|小报|机关刊物|刊物|网媒|党刊|英文官媒|官办|亲共|亲中|亲北京|左派|左翼|右翼|央媒|陆媒|英文媒体|主流媒体|主要媒体|知名媒体|蓝营|绿营|泛蓝|泛绿|统派|独派|电视新闻网|电视网|通讯社|电视台|国营电视台|国家电视台|官方电视台|党报|党媒|机关报|新闻社|外媒|外电|媒体|传媒|国际|新闻网站|财经媒体|据外电|官方通讯社|国家通讯社|而|但|不过|另外|此外|其中',
    ],
    [Before.by, 'By|BY|by'],
    [Before.via, 'via|Via|VIA'],
    [Before.copyright, '©|Copyright|copyright|COPYRIGHT|(C)|(c)|Copyright ©|Copyright (c)|Copyright (C)'],
    [
      Before.addressed,
      '对|向|接受|告诉|否认|驳斥|针对|回应|批评|感谢|关于|担任|原|前|反驳|加入|起诉|控告|指责|指控|质疑|给|致|任|由|经|获|为|被|让|就|请|邀请|使|在|到|祝贺|' +
        '访问|视察|参观|领导|创办|任职|看到|有|无|回复|授权|关注|关心|曾任|现任|兼|与|是|应|拒绝|如果|希望|包括|成为|收购|投诉|谴责|斥|告知|成立|和|及|同|跟|' +
        'told|with|tell|telling|tells|to|at|for|joined|against|than|into|between|how|why|whether|asked|like|not',
    ],
    [
      Before.none,
      '正文|课文|条文|引文|推文|数据|证据|占据|收据|单据|论据|凭据|票据|割据|大数据|综合体|作文|语文|中文|英文|论文|公文|人文|天文|散文|地图|企图|意图|试图|蓝图|版图|新闻|相对|绝对|反对|' +
        '转向|面向|一向|目前|日前|此前|之前|空前|以前|先前|早前|年前|月前|周前|天前|小时前|存在|现在|正在|内在|潜在|所在|原来|成为|认为|作为|因为|分为|视为|称为|行为|' +
        '责任|主任|信任|上任|所有|没有|成就|造就|友情链接|综合楼|反应|相应|供应|报到|遇到|得到|看到了|提到|不是|还是|可是|但是|就是|也是|都是|收到',
    ],
  ],
  true,
)
