import type { DatabaseMessages } from './DatabaseMessages.ts'

/** What the database refuses, in Traditional Chinese. */
export const zhHant: DatabaseMessages = {
  missingLink: '其中一個連結指向不存在的文件，沒有儲存；請移除或另選',
  rowIdTaken: '其中一列的 id 已經用過，沒有儲存；請去掉這個 id 再試',
  noInstant: (sent) =>
    `「${sent}」讀不出是哪一刻；請寫成 ISO 8601 並註明時區，例如 2026-03-01T08:00:00+08:00`,
}
