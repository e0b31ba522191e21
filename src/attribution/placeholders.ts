/** Keys `findCredits` gives for who is no source of the register: own staff, a composite that names nobody, an authority, somebody else. */
export const placeholders = ['self', 'various', 'gov', 'other'] as const

/** One of `placeholders`. */
export type Placeholder = (typeof placeholders)[number]

/** Whether a credited key stands for somebody the register does not know by name. */
export function isPlaceholder(key: string): key is Placeholder {
  return placeholders.some((each) => each === key)
}

/** Names that stand for them, in Simplified script or English. */
export const placeholderNames: ReadonlyMap<Placeholder, readonly string[]> = new Map([
  ['self', ['本报', '本台', '本刊', '本网', '本社', '本版']],
  [
    'gov',
    [
      '政府新闻处',
      '新闻处',
      '应急管理部',
      'Information Services Department',
      'Handout',
      'HANDOUT',
      'handout',
    ],
  ],
  ['other', ['长安街知事', '梨视频', '政知圈']],
])

/** Words that only contain one of those: 本報告, 本社區, 日本報道, 拍攝. */
export const placeholderTraps: readonly string[] =
  '本版文图|本版图文|本版图片|本版照片|本版稿件|本版摄影|本版供图|本报告|本报价|本报名|本报考|本台湾|本台阶|本社区|本社会|本社团|本网站|本网络|本网友|本刊物|日本|资本|基本|根本|成本|版本|样本|剧本|文本|标本|原本|书本|拍摄|摄影|摄像|摄氏|摄取|摄入|摄制|记者会|记者站|记者节|记者证|记者团|记者协会|编辑部|编译器'.split(
    '|',
  )

/** Words that credit own staff or an unnamed composite without a name: 記者甲／台北報導, 責任編輯：甲, （甲攝）, 綜合外電. */
export const placeholderSigns: ReadonlyMap<Placeholder, readonly string[]> = new Map([
  [
    'self',
    [
      '记者',
      '特派记者',
      '实习记者',
      '见习记者',
      '特约记者',
      '摄影记者',
      '责任编辑',
      '责编',
      '本版责编',
      '本版编辑',
      '本版美编',
      '美术编辑',
      '译者',
      '核稿',
      '编译',
      '摄',
      '即时中心',
      '编辑',
      '报道)',
      '报导)',
      '编译)',
      '责任校对',
      '美编',
      '版面设计',
      '校对',
      '通讯员',
      '摄影:',
      '摄影/',
      '摄影|',
      '摄:',
      '摄/',
      '文:',
      '文/',
      '文|',
      '图:',
      '图、文:',
      '文、图:',
      '图文:',
      '文图:',
      '撰文:',
      '采访、撰文:',
      '采写:',
      '采写/',
    ],
  ],
  ['other', ['来源']],
  ['gov', ['供图', '提供', '提供图片', '图片', '图片提供']],
  [
    'various',
    [
      '外电',
      '外媒',
      '外国传媒',
      '国外媒体',
      '国外传媒',
      '多家外媒',
      '综合多家外媒',
      '综合媒体',
      '综合新闻报道',
      '综合各方消息',
      '综合电',
      '综合讯',
      '综合电讯',
      '外地传媒',
      '国际媒体',
      '海外媒体',
      '外电消息',
      '综合外电消息',
      '综合外电',
      '综合外媒',
      '外电报道',
      '外国媒体',
      '境外媒体',
      '综合报道',
      '综合报导',
      '综合消息',
      '综合外电报道',
      '综合外电报导',
      '综合外媒报道',
      '综合媒体报道',
    ],
  ],
])
