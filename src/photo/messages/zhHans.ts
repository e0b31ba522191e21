import type { PhotoMessages } from './PhotoMessages.ts'

/** The same in Simplified Chinese. */
export const zhHans: PhotoMessages = {
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
}
