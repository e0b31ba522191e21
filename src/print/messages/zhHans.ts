import type { PrintMessages } from './PrintMessages.ts'

/** The same in Simplified Chinese. */
export const zhHans: PrintMessages = {
  proof: '大样',
  oversetWords: (words) => `放不下的字：${words}`,
  pictureColumns: [
    '版面项目',
    '文件',
    '图片说明',
    '署名',
    '摄影',
    '版权',
    '宽（毫米）',
    '高（毫米）',
    '有效分辨率（ppi）',
    '分辨率不足',
  ],
}
