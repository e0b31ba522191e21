/** The messages of this room, under `newsroom.photo` in each of the admin's languages. `{{…}}` is filled in. */
export const photoTranslations = {
  en: {
    'not-an-image': 'This file is not a picture. Please upload a JPEG, PNG, WebP, AVIF or TIFF.',
    'wrong-type':
      'This file says it is {{claimed}}, but it is {{found}}. Please upload a JPEG, PNG, WebP, AVIF or TIFF under its right name.',
    'unsupported-type': 'This is a file of type {{found}}. Please upload a JPEG, PNG, WebP, AVIF or TIFF.',
    animated: 'This file holds {{actual}} pictures. Please save the one you want as a file of its own.',
    'too-large': 'This file has {{actual}} MB; the limit is {{limit}} MB. Please save it smaller.',
    'too-many-pixels':
      'This picture has {{actual}} megapixels; the limit is {{limit}}. Please save it smaller.',
    heic: 'This is a HEIC, as iPhones take them, and this newsroom cannot open those. Please send it as a JPEG: on the phone, choose Settings, Camera, Formats, Most Compatible; or export the picture as JPEG from Photos.',
    'too-many-channels':
      'This TIFF has {{actual}} channels; the limit is {{limit}}. Please save a copy without spot colours and saved selections.',
    corrupt: 'This picture is damaged, or part of it is missing. Please get the file again from its source.',
    'replace-then-publish':
      'A new file and publishing are two steps: save the draft with the new file first, check its credit, then publish.',
    'original-for-staff': 'The original file is for staff. The sizes made from it are open to readers.',
  },
  zh: {
    'not-an-image': '这个文件不是图片。请上传 JPEG、PNG、WebP、AVIF 或 TIFF。',
    'wrong-type':
      '这个文件自称是 {{claimed}}，其实是 {{found}}。请用正确的文件名上传 JPEG、PNG、WebP、AVIF 或 TIFF。',
    'unsupported-type': '这是 {{found}} 类型的文件。请上传 JPEG、PNG、WebP、AVIF 或 TIFF。',
    animated: '这个文件里有 {{actual}} 张图片。请把要用的一张另存为单独的文件。',
    'too-large': '这个文件有 {{actual}} MB，上限是 {{limit}} MB。请另存为较小的文件。',
    'too-many-pixels': '这张图片有 {{actual}} 百万像素，上限是 {{limit}}。请缩小后再上传。',
    heic: '这是 iPhone 拍的 HEIC 图片，本社的系统打不开。请改用 JPEG：在手机的“设置 › 相机 › 格式”选“兼容性最佳”，或在“照片”里导出为 JPEG。',
    'too-many-channels': '这个 TIFF 有 {{actual}} 个通道，上限是 {{limit}}。请另存一份不带专色和选区的文件。',
    corrupt: '这张图片已损坏，或缺了一部分。请向来源重新索取文件。',
    'replace-then-publish': '更换文件和发布要分两步：先把新文件存为草稿，核对署名，然后再发布。',
    'original-for-staff': '原始文件只供编辑部使用；读者可以看由它制作的各种尺寸。',
  },
  'zh-TW': {
    'not-an-image': '這個檔案不是圖片。請上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
    'wrong-type':
      '這個檔案自稱是 {{claimed}}，其實是 {{found}}。請用正確的檔名上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
    'unsupported-type': '這是 {{found}} 類型的檔案。請上傳 JPEG、PNG、WebP、AVIF 或 TIFF。',
    animated: '這個檔案裏有 {{actual}} 張圖片。請把要用的一張另存為單獨的檔案。',
    'too-large': '這個檔案有 {{actual}} MB，上限是 {{limit}} MB。請另存為較小的檔案。',
    'too-many-pixels': '這張圖片有 {{actual}} 百萬像素，上限是 {{limit}}。請縮小後再上傳。',
    heic: '這是 iPhone 拍的 HEIC 圖片，本社的系統打不開。請改用 JPEG：在手機的「設定 › 相機 › 格式」選「最相容」，或在「照片」裏輸出為 JPEG。',
    'too-many-channels':
      '這個 TIFF 有 {{actual}} 個色版，上限是 {{limit}}。請另存一份不帶特別色和選取範圍的檔案。',
    corrupt: '這張圖片已損壞，或缺了一部分。請向來源重新索取檔案。',
    'replace-then-publish': '更換檔案和發佈要分兩步：先把新檔案存為草稿，核對署名，然後再發佈。',
    'original-for-staff': '原始檔案只供編輯部使用；讀者可以看由它製作的各種尺寸。',
  },
} as const
