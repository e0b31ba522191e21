import type { PhotoMessages } from './PhotoMessages.ts'

/** Messages about photo files, in Traditional Chinese. */
export const zhHant: PhotoMessages = {
  'not-an-image': '這個檔案不是圖片。請上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
  'wrong-type':
    '這個檔案自稱是 {{claimed}}，其實是 {{found}}。請用正確的檔名上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
  'unsupported-type': '這是 {{found}} 類型的檔案。請上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
  animated: '這個檔案裡有 {{actual}} 張圖片。請把要用的一張另存為單獨的檔案。',
  'too-large': '這個檔案有 {{actual}} MB，上限是 {{limit}} MB。請另存為較小的檔案。',
  'too-many-pixels': '這張圖片有 {{actual}} 百萬像素，上限是 {{limit}}。請縮小後再上傳。',
  heic: '這是 iPhone 拍的 HEIC 圖片，本社的系統打不開。請改用 JPEG：在手機的「設定 › 相機 › 格式」選「最相容」，或在「照片」裡輸出為 JPEG。',
  'too-many-channels':
    '這個 TIFF 有 {{actual}} 個色版，上限是 {{limit}}。請另存一份不帶特別色和選取範圍的檔案。',
  corrupt: '這張圖片已損壞，或缺了一部分。請向來源重新索取檔案。',
  'replace-then-publish': '更換檔案和發布要分兩步：先把新檔案存為草稿，核對署名，然後再發布。',
  'original-for-staff': '原始檔案只供編輯部使用；讀者可以看由它製作的各種尺寸。',
}
