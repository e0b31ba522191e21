import type { PageMessages } from './PageMessages.ts'

/** Simplified Chinese. */
export const zhHans: PageMessages = {
  page: '这一版',
  item: (number) => `第 ${number} 件`,
  inside: { photo: (id) => `图片 ${id}`, sidebar: (id) => `方块 ${id}` },
  fields: {
    locale: '语言版本',
    publication: '报名',
    title: '版名',
    date: '日期',
    edition: '版次',
    section: '叠',
    number: '页码',
    headline: '这一版的标题',
    caption: '这一版的图说',
    endAfter: '只登前几段',
    credit: '署名',
    creditOnPaper: '印出来的署名',
  },
  quoted: (label, words) => `${label}“${words}”`,
  about: (what, message) => `${what}：${message}`,
  refused: '这一版还不能付印，请先处理',
  stops: {
    'page-changed': '版上的内容在输出时有人改过；请再试一次',
    'print-missing':
      '这个编辑部没有设置印刷；请安装印刷引擎和字体，并在配置里写 newsroom({ print: printing() })（见 README 的“Print”）',
  },
  rules: {
    'page-on-sale-missing': () => '上市时间还没有填，请填读者拿到报纸的时间',
    'page-locale-unknown': (param) =>
      `语言版本${param('locale') ? `“${param('locale')}”并不存在` : '还没有填'}，请填 ${param('known')} 其中之一`,
    'page-empty': () => '还没有放上任何内容，请加上稿件、方块或图片',
    'page-template-unknown': (param) => `没有版式“${param('template')}”，请选 ${param('known')} 其中之一`,
    'item-empty': () => '还没有选放哪一份，请选一份或删去这一件',
    'item-missing': (param) => `所放的文件 ${param('id')} 不存在或已丢进回收站，请另选或删去这一件`,
    'item-unreadable': (param) => `所放的文件 ${param('id')} 读不懂，请重新保存它或通知管理员`,
    'caption-unused': () => '这一版的图说没有图片可用，不会印出来',
    'page-date-missing': () => '没有填日期，印出来报头旁不会有日期',
    'page-number-missing': () => '没有填页码，印出来不会有页码',
    'item-twice': (param) => `和第 ${param('number')} 件是同一份，会印两次`,
    'page-white': (param) => `版面有 ${param('percent')}% 是白的，请加稿件、加宽或换小的版式`,
    'not-approved': (param) =>
      `这一版自己的字句${param('words') ? `（${param('words')}）` : ''}还没有人审定${param('before') ? `，上次审定的是${param('before')}` : ''}，请有权发布的人在这一版上审定付印`,
    overset: (param) => `太长，多出 ${param('lines')} 行，请裁短或加栏`,
    'page-full': (param) => `版面放不下，还差 ${param('millimetres')} 毫米，请缩小或移走一件`,
    'picture-coarse': (param) =>
      `图片在这个尺寸只有 ${param('ppi')} ppi，应有 ${param('wanted')} ppi，请缩小或换一张`,
    'picture-unreadable': (param) => `图片 ${param('photo')} 的文件读不到，请重新上传`,
    'glyph-missing': (param) =>
      `字体没有“${param('character')}”（${param('codePoint')}）这个字，请改写或加一款有它的字体`,
    'words-lost': (param) => `印出来的版上少了“${param('words')}”，请通知管理员`,
    'credit-lost': (param) => `印出来的版上少了署名“${param('credit')}”，请腾出位置`,
  },
}
