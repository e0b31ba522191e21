import type { AccessMessages } from './AccessMessages.ts'

/** The same in Simplified Chinese. */
export const zhHans: AccessMessages = {
  problems: {
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
  kinds: {
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
}
