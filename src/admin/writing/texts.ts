import { label, type Label } from '../../language/label.ts'

/** What the panel beside a document says. */
export const texts = {
  panel: label('發布前的檢查', '发布前的检查', 'Before publication'),
  asking: label('正在檢查…', '正在检查…', 'Checking…'),
  failed: label('暫時問不到還欠什麼', '暂时问不到还欠什么', 'The gate could not be asked'),
  heading: label('還不能發布，請先處理：', '还不能发布，请先处理：', 'Not published yet. Please mend first:'),
  toMend: label('還差 {count} 項', '还差 {count} 项', 'Not ready: {count} to mend'),
  ready: label('可以發布', '可以发布', 'Ready to publish'),
  mended: label(
    '都齊了，現在可以發布。',
    '都齐了，现在可以发布。',
    'Nothing is missing any more. You can publish now.',
  ),
  goesOut: label('發布時會一併發布：', '发布时会一并发布：', 'Published with it: '),
  wentOut: label('已一併發布：', '已一并发布：', 'Published with it: '),
  declare: label('加上「{names}」為來源', '加上“{names}”为来源', 'Add {names} to the sources'),
  credit: label(
    '改用檔案的署名：{names}',
    '改用文件的署名：{names}',
    'Take the credit from the file: {names}',
  ),
  fill: label('照檔案填上', '照文件填上', 'Fill it in from the file'),
  mention: label('只是提及…', '只是提及…', 'Only a mention…'),
  open: label('打開', '打开', 'Open it'),
  reason: label('為什麼「{words}」不是署名？', '为什么“{words}”不是署名？', 'Why is “{words}” no credit?'),
  confirm: label('確定', '确定', 'Confirm'),
  cancel: label('取消', '取消', 'Cancel'),
  help: label('快捷鍵', '快捷键', 'Shortcuts'),
  save: label('儲存草稿', '保存草稿', 'Save the draft'),
  publish: label('發布', '发布', 'Publish'),
  publishChanges: label('發布更改', '发布更改', 'Publish changes'),
  next: label('下一項', '下一项', 'Next to mend'),
  show: label('看還差什麼', '看还差什么', 'Show what is missing'),
  declared: label('已在來源裡', '已在来源里', 'Declared'),
  undeclared: label('來源裡沒有', '来源里没有', 'Not declared'),
  mentioned: label('只是提及', '只是提及', 'A mention'),
  creditOf: label('這裡署了{names}', '这里署了{names}', 'This credits {names}'),
} satisfies Record<string, Label>

/** What goes out along. */
export const kinds = {
  photo: label('圖片', '图片', 'photo'),
  sidebar: label('方塊', '方块', 'box'),
} satisfies Record<'photo' | 'sidebar', Label>
