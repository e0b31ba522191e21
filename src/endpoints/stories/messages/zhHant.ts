import type { StoriesMessages } from './StoriesMessages.ts'

/** 讀者的程式得到的說明：繁體中文。 */
export const zhHant: StoriesMessages = {
  'parameter-unknown': (named) => `這裡沒有這個參數；可以用 ${named}`,
  'parameter-repeated': () => '這個參數給了不止一次；請只給一次',
  'query-too-long': (named) => `查詢太長，最多 ${named} 個字元`,
  'locale-unknown': (named) => `沒有這種語言版本；可以用 ${named}`,
  'section-unknown': (named) => `沒有這個版別；可以用 ${named}`,
  'source-unknown': () => '沒有這個代號的來源；GET sources 列出代號，例如 xinhua、cns',
  'limit-wrong': (named) => `請給 1 至 ${named} 的整數`,
  'date-unreadable': () =>
    '這不是日期；請給日子（2026-01-31）或帶時差的時刻（2026-01-31T08:00:00+08:00），網址裡的 + 要寫成 %2B',
  'dates-reversed': () => 'from 比 to 晚；請對調',
  'words-missing': () => '沒有可以查找的字；請給字詞，或不用 q',
  'words-too-many': (named) => `要查找的字詞太多，最多 ${named} 個`,
  'body-unknown': (named) => `正文的形式可以是 ${named}`,
  'cursor-unreadable': () => '讀不懂這個位置；請照抄回答裡的 next，或不給這個參數而從頭開始',
  'story-unknown': () => '這個網址沒有稿件',
  'story-elsewhere': (named) => `這篇稿件沒有這種語言版本；請用 locale=${named}`,
  'key-unknown': (named) => `沒有這個金鑰或登入；金鑰請寫成「${named}」，要公開讀取就什麼都不要送`,
  'key-off': () => '這個金鑰已停用；請向編輯部索取新的',
  'key-missing': (named) => `讀取這裡的稿件需要金鑰；請送「${named}」`,
  'key-not-for-reading': () => '這個登入不能讀取稿件；請編輯部給它「接口讀者」的角色',
  'section-not-allowed': (named) => `這個金鑰不能讀取這個版別；可以讀取 ${named}`,
  'format-not-allowed': (named) => `這個金鑰不能用這種格式；可以用 ${named}`,
  'too-many-requests': (named) => `這個金鑰每分鐘最多請求 ${named} 次；請等 Retry-After 所說的秒數再問`,
  'story-gone': () => '這篇稿件原先在這裡，現已撤下；請一併撤下',
}
