import type { Language } from '../../language/Language.ts'

/**
 * What is wrong with a question. `named` is what the caller wrote, `known` what it could have been.
 */
export type Problem =
  | 'path-not-public'
  | 'where-misshapen'
  | 'where-too-large'
  | 'operator-unusable'
  | 'value-unusable'
  | 'number-unusable'
  | 'parameter-unreadable'
  | 'body-misshapen'
  | 'link-unknown'

type Text = (named: string, known: string) => string

/** Why a question is not answered, by language and problem. */
export const askedTexts: Record<Language, Record<Problem, Text>> = {
  zhHant: {
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
  zhHans: {
    'path-not-public': (named, known) => `不能用“${named}”来查询或排序；读者可以用：${known}`,
    'where-misshapen': (named) => `查询条件读不懂（${named}）；请写成 where[字段][运算]=值`,
    'where-too-large': (named, known) => `查询条件太多或太深（${named}）；最多 ${known}`,
    'operator-unusable': (named, known) => `“${named}”这个运算在这里不能用；可以用：${known}`,
    'value-unusable': (named, known) => `“${named}”的值不对；应该是${known}`,
    'number-unusable': (named, known) => `“${named}”应该是${known}`,
    'parameter-unreadable': (named, known) => `参数“${named}”读不懂；应该是${known}`,
    'body-misshapen': (named, known) => `送来的内容读不懂（${named}）；应该是${known}`,
    'link-unknown': (named) => `其中一个链接指向不存在的文件${named}`,
  },
  en: {
    'path-not-public': (named, known) =>
      `Nothing can be asked or sorted by "${named}". Readers may use: ${known}.`,
    'where-misshapen': (named) =>
      `The condition cannot be read (${named}). Write where[field][operator]=value.`,
    'where-too-large': (named, known) =>
      `The condition is too large or too deep (${named}). At most ${known}.`,
    'operator-unusable': (named, known) =>
      `The operator "${named}" cannot be used here. Use one of: ${known}.`,
    'value-unusable': (named, known) => `The value for "${named}" is of no use. It must be ${known}.`,
    'number-unusable': (named, known) => `"${named}" must be ${known}.`,
    'parameter-unreadable': (named, known) => `The parameter "${named}" cannot be read. It must be ${known}.`,
    'body-misshapen': (named, known) => `The request's body cannot be read (${named}). It must be ${known}.`,
    'link-unknown': (named) => `One of its links names a document that does not exist${named}.`,
  },
}

/** What a value should be. */
export type Kind =
  | 'text'
  | 'texts'
  | 'number'
  | 'wholeNumber'
  | 'pageNumber'
  | 'date'
  | 'yesNo'
  | 'id'
  | 'ids'
  | 'scalar'
  | 'list'
  | 'object'
  | 'richText'
  | 'json'
  | 'option'
  | 'safeUrl'
  | 'shallow'
  | 'plainKeys'
  | 'wholeText'

/** The names of kinds, by language. */
export const kindNames: Record<Language, Record<Kind, string>> = {
  zhHant: {
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
  zhHans: {
    text: '文字',
    texts: '一列文字',
    number: '数字',
    wholeNumber: '不小于 0 的整数',
    pageNumber: '1 至 1000000 的整数',
    date: '日期，例如 2026-01-31T08:00:00+08:00',
    yesNo: 'true 或 false',
    id: '文件的 id',
    ids: '一列文件的 id',
    scalar: '一个简短的值',
    list: '一列',
    object: '一组字段',
    richText: '编辑器的内容 {root: …}',
    json: 'JSON',
    option: '列出的选项之一',
    safeUrl: 'http、https、mailto、tel 或本站的链接',
    shallow: '没有那么多层',
    plainKeys: '没有 __proto__、constructor、prototype 这些名称',
    wholeText: '没有空字符（U+0000）、也没有半个字的文字',
  },
  en: {
    text: 'text',
    texts: 'a list of texts',
    number: 'a number',
    wholeNumber: 'a whole number from 0',
    pageNumber: 'a whole number from 1 to 1000000',
    date: 'a date such as 2026-01-31T08:00:00+08:00',
    yesNo: 'true or false',
    id: 'the id of a document',
    ids: 'a list of ids of documents',
    scalar: 'one short value',
    list: 'a list',
    object: 'an object with fields',
    richText: "an editor's state {root: …}",
    json: 'JSON',
    option: 'one of its options',
    safeUrl: 'a link by http, https, mailto or tel, or within this site',
    shallow: 'less deep',
    plainKeys: 'without the names __proto__, constructor and prototype',
    wholeText: 'text without U+0000 and without half a character (a lone surrogate)',
  },
}
