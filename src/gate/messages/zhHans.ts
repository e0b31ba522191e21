import type { Messages } from './Messages.ts'

/** Simplified Chinese. */
export const zhHans: Messages = {
  intro: '未能发布，请先处理',
  rules: {
    'text-blank': ({ field, actual }) =>
      `${field}还没有内容${actual === '' ? '' : `（现在是${actual}）`}，请补上`,
    'attribution-missing': ({ field }) => `${field}还没有填，请选这篇稿件的来源，或加上本报人员的署名`,
    'attribution-undeclared': ({ field, words, names }) =>
      `${field}里的${words}署了${names}，所填的来源里却没有，请加上；若不是署名，请填“只是提及”`,
    'attribution-contradicted': ({ field, names, declared }) =>
      `${field}写的是${names}，来源填的却是${declared}，请改成一致；若不是署名，请填“只是提及”`,
    'photo-file-missing': ({ field }) => `${field}还没有，请上传这张图片`,
    'photo-caption-missing': ({ field }) => `${field}还没有填，请写上这张图片的图说`,
    'photo-credit-missing': ({ field }) => `${field}还没有填，请选这张图片的来源`,
    'photo-credit-contradicted': ({ field, words, names, declared }) =>
      `${field}填的是${declared}，文件自己写的${words}却是${names}，请改成一致；若文件写错，请填“只是提及”`,
    'photo-credit-stale': ({ field, actual }) =>
      `${field}是给另一个文件的，请对照现在的文件${actual}重新选一次`,
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
  channels: {
    web: '网上',
    print: '印刷',
  },
  fields: {
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
  },
}
