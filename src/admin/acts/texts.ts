import { label, type Label } from '../../language/label.ts'

/** What the desk beside a document says, and its drawers. */
export const texts = {
  desk: label('編輯檯', '编辑台', 'At the desk'),
  untitled: label('沒有標題', '没有标题', 'untitled'),
  failed: label('暫時問不到現況', '暂时问不到现况', 'How it stands could not be asked'),
  cancel: label('取消', '取消', 'Cancel'),
  done: label('完成', '完成', 'Done'),
  more: label('還有更多，這裡沒有列出。', '还有更多，这里没有列出。', 'There are more than these.'),

  usedIn: label('用在哪裡', '用在哪里', 'Where used'),
  usedNowhere: label('沒有用在稿件或版面上。', '没有用在稿件或版面上。', 'No story and no page uses it.'),
  shown: label('讀者看得到', '读者看得到', 'readers see it'),
  inDraft: label('草稿', '草稿', 'draft'),
  onPage: label('版面', '版面', 'page'),
  isDown: label('已下架', '已下架', 'taken down'),
  inTrash: label('在垃圾桶', '在回收站', 'in the trash'),

  lost: label('讀者現在看不到這裡的：', '读者现在看不到这里的：', 'Of this, readers no longer get:'),
  'taken-down': label('已下架', '已下架', 'taken down'),
  trashed: label('已丟進垃圾桶', '已丢进回收站', 'in the trash'),
  gone: label('已刪除', '已删除', 'deleted'),
  expired: label('使用期限已過', '使用期限已过', 'its rights have ended'),

  plans: label('排程', '定时', 'Scheduled'),
  willPublish: label('{at} 發布', '{at} 发布', 'Publishes {at}'),
  willUnpublish: label('{at} 撤回', '{at} 撤回', 'Unpublishes {at}'),
  planOnly: label('只有 {locale}', '只有 {locale}', '{locale} only'),
  planBy: label('由 {who} 設定', '由 {who} 设定', 'set by {who}'),
  planByNobody: label('由系統設定', '由系统设定', 'set by the server'),
  wouldRefuse: label(
    '照現在的樣子，到時不能發布：',
    '照现在的样子，到时不能发布：',
    'As it stands, it will not be published when due:',
  ),

  takeDown: label('下架', '下架', 'Take down'),
  takeDownTitle: label('把「{title}」下架', '把“{title}”下架', 'Take down “{title}”'),
  readersLose: label('讀者會失去：', '读者会失去：', 'Readers will lose:'),
  losesStory: label(
    '這篇稿件和它的網址。重登的站和 API 的用戶會收到撤稿通知。',
    '这篇稿件和它的网址。转载的站和 API 的用户会收到撤稿通知。',
    'this story and its address. Those who take it by the API are told to remove it.',
  ),
  losesAsset: label(
    '它和它的說明。以下的稿件照常刊登，只是沒有了它：',
    '它和它的说明。以下的稿件照常刊登，只是没有了它：',
    'it and its caption. These stories stay, without it:',
  ),
  losesNothing: label(
    '現在沒有讀者看得到的。下架後，要先解除才能發布。',
    '现在没有读者看得到的。下架后，要先解除才能发布。',
    'nothing they get now. Once taken down, it must be released before it can be published.',
  ),
  pagesToo: label(
    '排了它的版面也不能再輸出：',
    '排了它的版面也不能再输出：',
    'Pages that place it cannot be exported any more:',
  ),
  plansToo: label('它的排程會一併取消。', '它的定时会一并取消。', 'Its schedules are cancelled too.'),
  whyDown: label(
    '為甚麼下架（同事和記錄看得到）',
    '为什么下架（同事和记录看得到）',
    'Why (for colleagues and the ledger)',
  ),
  gone1: label('已下架。', '已下架。', 'Taken down.'),
  readersNow: label(
    '剛才逐一讀回 {n} 個位址，讀者甚麼都得不到。',
    '刚才逐一读回 {n} 个地址，读者什么都得不到。',
    'All {n} addresses were read back: readers get nothing.',
  ),
  readersStill: label(
    '剛才讀回，讀者仍然看得到以下的位址：',
    '刚才读回，读者仍然看得到以下的地址：',
    'Read back, readers still get these addresses:',
  ),
  canceled: label('取消了 {n} 個排程。', '取消了 {n} 个定时。', '{n} schedules were cancelled.'),
  storiesNow: label(
    '以下的稿件照常刊登，但沒有了它：',
    '以下的稿件照常刊登，但没有了它：',
    'These stories stay, without it:',
  ),

  release: label('解除下架', '解除下架', 'Release'),
  releaseTitle: label('解除「{title}」的下架', '解除“{title}”的下架', 'Release “{title}”'),
  releaseMeans: label(
    '解除後仍是草稿：要再發布，讀者才看得到。',
    '解除后仍是草稿：要再发布，读者才看得到。',
    'It stays a draft: readers get it once it is published again.',
  ),
  whyReleased: label('為甚麼解除', '为什么解除', 'Why it is released'),
  wasDown: label('下架：{at}，{who}', '下架：{at}，{who}', 'Taken down {at} by {who}'),

  correct: label('更正', '更正', 'Correct'),
  correctTitle: label('更正「{title}」', '更正“{title}”', 'Correct “{title}”'),
  saveFirst: label(
    '還有未儲存的改動，先儲存。',
    '还有未保存的改动，先保存。',
    'There are unsaved changes. Save first.',
  ),
  differs: label('和讀者現在看到的不同：', '和读者现在看到的不同：', 'Different from what readers see now:'),
  differsElse: label('還改了：{fields}', '还改了：{fields}', 'Also changed: {fields}'),
  sameWords: label(
    '草稿和讀者現在看到的一樣：只會加上更正。',
    '草稿和读者现在看到的一样：只会加上更正。',
    'The draft is what readers see now: only the correction is added.',
  ),
  between: label('、', '、', ', '),
  readerSees: label('現在', '现在', 'now'),
  readerWill: label('更正後', '更正后', 'corrected'),
  nothing: label('（沒有）', '（没有）', '(nothing)'),
  correctionWords: label(
    '讀者會看到的更正（原來怎樣，現在怎樣）',
    '读者会看到的更正（原来怎样，现在怎样）',
    'The correction readers will see (what it said, and what it says now)',
  ),
  publishCorrection: label('發布更正', '发布更正', 'Publish the correction'),
  corrected: label('更正已發布。', '更正已发布。', 'The correction is published.'),
  readersGet: label('讀者現在得到：', '读者现在得到：', 'Readers now get:'),

  deleteShown: label(
    '讀者正在以下的稿件裡看它，刪除後稿件就沒有了它：',
    '读者正在以下的稿件里看它，删除后稿件就没有了它：',
    'Readers see it in these stories, which will lose it:',
  ),
  deleteUsed: label('還用在：', '还用在：', 'It is also used in:'),
} satisfies Record<string, Label>
