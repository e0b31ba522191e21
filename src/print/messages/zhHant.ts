import type { PrintMessages } from './PrintMessages.ts'

/** The words of print in Traditional Chinese. */
export const zhHant: PrintMessages = {
  proof: '大樣',
  oversetWords: (words) => `放不下的字：${words}`,
  pictureColumns: [
    '版面項目',
    '檔案',
    '圖片說明',
    '署名',
    '攝影',
    '版權',
    '寬（毫米）',
    '高（毫米）',
    '有效解像度（ppi）',
    '解像度不足',
  ],
}
