import { label } from '../../language/label.ts'

/** What the view of a page says. */
export const texts = {
  title: label('版樣', '版样', 'As it will print'),
  saveFirst: label(
    '先儲存這一版，就看得到版樣。',
    '先保存这一版，就看得到版样。',
    'Save the page once to see it.',
  ),
  loading: label('正在排版……', '正在排版……', 'Setting the page …'),
  failed: label('版樣出不來', '版样出不来', 'The page cannot be shown'),
  noPrinter: label(
    '這個編輯部沒有設定印刷，只能輸出 JSON。',
    '这个编辑部没有设置印刷，只能输出 JSON。',
    'This newsroom is not set up for print. Only JSON can be had.',
  ),
  cleared: label('可以付印', '可以付印', 'Ready for press'),
  asked: label(
    '可以付印，請先看下面幾點',
    '可以付印，请先看下面几点',
    'Ready for press; look at the points below first',
  ),
  refused: label('還不能付印', '还不能付印', 'Not ready for press'),
  unsaved: label(
    '有未儲存的改動：輸出的是儲存了的樣子。先儲存。',
    '有未保存的改动：输出的是保存了的样子。先保存。',
    'There are unsaved changes, and exports are of what is saved. Save first.',
  ),
  mendFirst: label('先處理下面的問題。', '先处理下面的问题。', 'Mend what is listed below first.'),
  ownWords: label('這一版自己的字句', '这一版自己的字句', 'The page’s own words'),
  ownApproved: label('已審定，可以付印。', '已审定，可以付印。', 'Approved for print.'),
  ownWaiting: label(
    '以下字句還沒有審定；看過無誤，就審定這一版。',
    '以下字句还没有审定；看过无误，就审定这一版。',
    'These words wait for approval. Read them, then approve the page.',
  ),
  ownForOthers: label(
    '以下字句還沒有審定；請有權發布的人打開這一版審定。',
    '以下字句还没有审定；请有权发布的人打开这一版审定。',
    'These words wait for approval, by somebody who may publish: on this page.',
  ),
  ownWhy: label(
    '版名、為這一版定的標題、圖說和裁切，以及印出來的署名。一改就要再審。',
    '版名、为这一版定的标题、图说和裁切，以及印出来的署名。一改就要再审。',
    'Its title, the headlines, captions and cuts for this page, and the credits as printed. Any change voids it.',
  ),
  approve: label('審定付印', '审定付印', 'Approve for print'),
  exports: label('輸出', '输出', 'Exports'),
  proof: label('校樣 PDF', '校样 PDF', 'Proof PDF'),
  fit: label('篇幅', '篇幅', 'Fit'),
  over: label('多 {n} 行', '多 {n} 行', '{n} lines over'),
  under: label('尚餘 {n} 行', '尚余 {n} 行', '{n} lines to spare'),
  even: label('剛好', '刚好', 'just fits'),
  findings: label('要處理的', '要处理的', 'To mend'),
  warnings: label('要留意的', '要留意的', 'To note'),
  changes: label('上次輸出以後', '上次输出以后', 'Since the last export'),
  never: label('還沒有輸出過。', '还没有输出过。', 'Never exported yet.'),
  unchanged: label('沒有改動。', '没有改动。', 'Nothing changed.'),
  exportedBy: label('{at}，{who}，{format}', '{at}，{who}，{format}', '{at}, {who}, {format}'),
  added: label('新加', '新加', 'added'),
  removed: label('移走', '移走', 'removed'),
  changed: label('改過', '改过', 'changed'),
}
