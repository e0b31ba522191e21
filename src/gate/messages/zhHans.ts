import type { GateMessages } from './GateMessages.ts'

const because = (why: string): string => (why === '' ? '' : `（这是${why}）`)

const orMention = (isEmployer: boolean): string =>
  isEmployer ? '若不是，请改正这个署名的所属' : '若不是署名，请把这些字填入“只是提及”并写明原因'

/** Simplified Chinese. */
export const zhHans: GateMessages = {
  intro: '未能发布，请先处理',
  rules: {
    'text-blank': ({ field, actual }) =>
      `${field}还没有内容${actual === '' ? '' : `（现在是${actual}）`}，请补上`,
    'attribution-missing': ({ field }) => `${field}还没有填，请选这篇稿件的来源，或加上本报人员的署名`,
    'attribution-undeclared': ({ field, words, names, why, isEmployer }) =>
      `${field}里的${words}署了${names}${because(why)}，所填的来源里却没有，请加上；${orMention(isEmployer)}`,
    'attribution-contradicted': ({ field, words, names, declared, why, isEmployer }) =>
      `${field}里的${words}写的是${names}${because(why)}，来源填的却是${declared}，请改成一致；${orMention(isEmployer)}`,
    'photo-file-missing': ({ field }) => `${field}还没有，请上传这张图片`,
    'photo-caption-missing': ({ field, actual }) =>
      actual === ''
        ? `${field}还没有填，请写上这张图片的图说`
        : `${field}里的${actual}是相机或程序写的，不是图说，请写上这张图片的图说`,
    'photo-credit-missing': ({ field }) => `${field}还没有填，请选这张图片的来源`,
    'photo-credit-contradicted': ({ field, words, names, declared, why }) =>
      `${field}填的是${declared}，文件自己写的${words}却是${names}${because(why)}，请改成一致；若文件写错或不是署名，请把这些字填入“只是提及”并写明原因`,
    'photo-credit-stale': ({ field, actual }) =>
      `${field}是给另一个文件的，请对照现在的文件${actual}重新选一次`,
    'photo-made-undeclared': ({ field, words }) =>
      `文件注明这张图片由人工智能生成或修改过（${words}），请在“${field}”选明，读者会看到；文件若写错，请在“只是提及”写上这个代号和原因`,
    'sidebar-source-missing': ({ field }) => `${field}还没有填，请选这个方块的来源`,
    'quote-work-missing': ({ field }) => `${field}还没有填，请写引文的出处，或写说话的人`,
    'link-missing': ({ field, link }) => `${field}所用的${link}不存在，请移除或另选`,
    'link-unpublished': ({ field, link }) => `${field}所用的${link}还没有发布，请先发布它，或移除`,
    'source-retired': ({ field, names, date }) => `${field}新加的${names}由${date}起停用，请选别的来源`,
    'taken-down': ({ field, reason }) =>
      `${field}未解除${reason === '' ? '' : `（原因是${reason}）`}，请先解除下架才再发布`,
    embargoed: ({ field, date }) => `${field}是${date}，请排程到那时才发布`,
    'rights-expired': ({ field, date }) => `${field}是${date}，已经过期，请换一张图片，或续期后更改`,
    'rights-channel': ({ field, channel }) => `${field}不包括${channel}，请换一张图片，或取得许可后更改`,
    'not-approved': ({ field }) => `${field}所属的这份稿现在的样子还没有人审定，请有权发布的人先审定`,
  },
  broken: (rule, { field, failure }) => `${field}未能检查（规则 ${rule} 出错，${failure}），请通知管理员`,
  unreadable: ({ field, words }) => `${field}里有稿件放不下的东西（${words}），请删去，或改写成段落`,
  inLocale: (message, locale) => `【${locale}】${message}`,
  row: (label, numbers) => `${label}（第 ${numbers.join('之')} 项）`,
  quote: (words) => `“${words}”`,
  when: ({ year, month, day, time }) =>
    `${year}年${month}月${day}日${time === undefined ? '' : `${time.hour}时${time.minute}分`}`,
  and: '、',
  links: {
    photo: '图片',
    sidebar: '方块',
    source: '来源',
    document: '文档',
  },
  fieldOf: (link, field) => `${link}的${field}`,
  channels: {
    web: '网上',
    print: '印刷',
  },
  readAs: {
    englishDateline: '英文电头，社名括在地点和日期之后',
    openDateline: '英文电头，社名跟在地点和日期之后',
    chineseDateline: '电头，社名括在地名之后、破折号之前',
    chain: '图片署名，社名与姓名或别的社名并列',
    label: '“来源”“图片”一类标示后面的名字',
    from: '“据某社报道”一类的句式',
    compiled: '“综合某社报道”一类的句式',
    compiler: '“某社综合某社报道”一类的句式',
    reporter: '某社记者或摄影的署名',
    dateline: '“某社某地某日电”一类的电头',
    headline: '标题前后挂上的社名',
    column: '标题前的某社栏目名',
    article: '“某社评论”一类的文章',
    picture: '“某社供图”一类的图片署名',
    say: '“某社报道”“某社称”一类的句式',
    finding: '“某社获悉”“某社数据显示”一类的句式',
    introduced: '“某社全文如下”一类的句式',
    aged: '标题后面的社名和发布时间',
    signed: '署名行或版权行里的社名',
    prose: '英文转述某社报道的句式',
    wireLine: '英文供稿行，说明由某社供稿或协助',
    stamped: '社名或报名与日期、版次并列',
    bare: '句末或括号里单独的社名',
    staff: '不写社名的署名',
    names: '这里只放署名，出现的名字都当作署名',
    employer: '这个署名的所属选了它',
  },
  fields: {
    kicker: '眉题',
    'attribution.place': '发稿地点',
    'corrections.*.text': '更正',
    photographer: '摄影',
    copyright: '版权',
    place: '拍摄地点',
    usageTerms: '使用条款',
    made: '制作方式',
    headline: '标题',
    deck: '副题',
    house: '报头',
    body: '内文',
    'attribution.sources': '来源',
    'attribution.via': '转引自',
    'byline.*.name': '署名的姓名',
    'byline.*.role': '署名的职务',
    'byline.*.source': '署名的所属',
    'photos.*.photo': '图片',
    'photos.*.caption': '这里的图说',
    sidebars: '方块',
    file: '图片文件',
    caption: '图说',
    alt: '替代文字',
    credits: '图片署名',
    via: '转发自',
    usableIn: '可用于',
    usableUntil: '使用权至',
    title: '标题',
    'quote.text': '原句',
    'quote.speaker': '说话的人',
    'quote.work': '出处',
    'quote.gloss': '释义',
    intro: '引言',
    points: '要点',
    'points.*.heading': '要点的标题',
    'points.*.items.*.text': '要点的分项',
    sources: '来源',
    embargoUntil: '禁发至',
    'takedown.at': '下架记录',
    publication: '报名',
    edition: '版次',
    section: '叠',
  },
  guard: {
    nameBlank: '名称还没有填，请填上读者认得的名字',
    keyBlank: '代号还没有填，请填上代号（例如 xinhua）',
    keyCredited: (key, users) => `代号 ${key} 已有文件署名（${users}），不能再改；请另建一个来源`,
    sourceUsed: (key, users) =>
      `来源 ${key} 还有文件署名（${users}），不能删除；请填“停用日期”，以后便不能再选`,
    assetUsed: (what, users) => `${what} 还有公开的文件在用（${users}），不能删除；请先下架`,
    ledgerFinal: '审核记录不能更改，也不能删除',
    otherFile: '这张图片发布过，文件不能再换或裁；请把新图作为另一张图片上传',
  },
  audit: {
    breach: '不合规',
    degraded: '有缺',
    'decision-missing': () => '审核记录里没有人放行过',
    'decision-differs': () => '现在公开的不是最近一次放行的内容',
    'decision-withdrawn': () => '下架之后没有再放行，却是公开的',
    unreadable: (detail) => `读不懂这份文件（${detail}）`,
    summary: ({ looked, breaches, inBreach, degraded }) =>
      `看过 ${looked} 份公开文件，${inBreach} 份不合规（共 ${breaches} 项），${degraded} 份有缺`,
  },
}
