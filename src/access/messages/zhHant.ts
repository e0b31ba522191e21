import type { AccessMessages } from './AccessMessages.ts'

/** The answers to what cannot be asked or sent, in Traditional Chinese. */
export const zhHant: AccessMessages = {
  problems: {
    'path-not-public': (named, known) => `不能用「${named}」來查詢或排序；讀者可以用：${known}`,
    'where-misshapen': (named) => `查詢條件讀不懂（${named}）；請寫成 where[欄位][運算]=值`,
    'where-too-large': (named, known) => `查詢條件太多或太深（${named}）；最多 ${known}`,
    'operator-unusable': (named, known) => `「${named}」這個運算在這裡不能用；可以用：${known}`,
    'value-unusable': (named, known) => `「${named}」的值不對；應該是${known}`,
    'number-unusable': (named, known) => `「${named}」應該是${known}`,
    'parameter-unreadable': (named, known) => `參數「${named}」讀不懂；應該是${known}`,
    'body-misshapen': (named, known) => `送來的內容讀不懂（${named}）；應該是${known}`,
    'link-unknown': (named) => `其中一個連結指向不存在的文件${named}`,
  },
  kinds: {
    text: '文字',
    texts: '一列文字',
    number: '數字',
    wholeNumber: '不小於 0 的整數',
    pageNumber: '1 至 1000000 的整數',
    date: '日期，例如 2026-01-31T08:00:00+08:00',
    yesNo: 'true 或 false',
    id: '文件的 id',
    ids: '一列文件的 id',
    scalar: '一個簡短的值',
    list: '一列',
    object: '一組欄位',
    richText: '編輯器的內容 {root: …}',
    json: 'JSON',
    option: '列出的選項之一',
    safeUrl: 'http、https、mailto、tel 或本站的連結',
    shallow: '沒有那麼多層',
    plainKeys: '沒有 __proto__、constructor、prototype 這些名稱',
    wholeText: '沒有空字元（U+0000）、也沒有半個字的文字',
  },
}
