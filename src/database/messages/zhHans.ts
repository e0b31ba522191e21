import type { DatabaseMessages } from './DatabaseMessages.ts'

/** The same in Simplified Chinese. */
export const zhHans: DatabaseMessages = {
  missingLink: '其中一个链接指向不存在的文件，没有保存；请移除或另选',
  rowIdTaken: '其中一行的 id 已经用过，没有保存；请去掉这个 id 再试',
  noInstant: (sent) => `“${sent}”读不出是哪一刻；请写成 ISO 8601 并注明时区，例如 2026-03-01T08:00:00+08:00`,
}
