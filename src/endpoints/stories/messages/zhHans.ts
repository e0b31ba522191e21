import type { StoriesMessages } from './StoriesMessages.ts'

/** 读者的程序得到的说明：简体中文。 */
export const zhHans: StoriesMessages = {
  'parameter-unknown': (named) => `这里没有这个参数；可以用 ${named}`,
  'parameter-repeated': () => '这个参数给了不止一次；请只给一次',
  'query-too-long': (named) => `查询太长，最多 ${named} 个字符`,
  'locale-unknown': (named) => `没有这种语言版本；可以用 ${named}`,
  'section-unknown': (named) => `没有这个版别；可以用 ${named}`,
  'source-unknown': () => '没有这个代号的来源；GET sources 列出代号，例如 xinhua、cns',
  'limit-wrong': (named) => `请给 1 至 ${named} 的整数`,
  'date-unreadable': () =>
    '这不是日期；请给日子（2026-01-31）或带时差的时刻（2026-01-31T08:00:00+08:00），网址里的 + 要写成 %2B',
  'dates-reversed': () => 'from 比 to 晚；请对调',
  'words-missing': () => '没有可以查找的字；请给字词，或不用 q',
  'words-too-many': (named) => `要查找的字词太多，最多 ${named} 个`,
  'body-unknown': (named) => `正文的形式可以是 ${named}`,
  'cursor-unreadable': () => '读不懂这个位置；请照抄回答里的 next，或不给这个参数而从头开始',
  'story-unknown': () => '这个网址没有稿件',
  'story-elsewhere': (named) => `这篇稿件没有这种语言版本；请用 locale=${named}`,
  'key-unknown': (named) => `没有这个密钥或登录；密钥请写成“${named}”，要公开读取就什么都不要送`,
  'key-off': () => '这个密钥已停用；请向编辑部索取新的',
  'key-missing': (named) => `读取这里的稿件需要密钥；请送“${named}”`,
  'key-not-for-reading': () => '这个登录不能读取稿件；请编辑部给它“接口读者”的角色',
  'section-not-allowed': (named) => `这个密钥不能读取这个版别；可以读取 ${named}`,
  'format-not-allowed': (named) => `这个密钥不能用这种格式；可以用 ${named}`,
  'too-many-requests': (named) => `这个密钥每分钟最多请求 ${named} 次；请等 Retry-After 所说的秒数再问`,
  'story-gone': () => '这篇稿件原先在这里，现已撤下；请一并撤下',
}
