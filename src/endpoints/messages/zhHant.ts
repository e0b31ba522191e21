import type { RouteMessages } from './RouteMessages.ts'

/** The routes' messages in Traditional Chinese. */
export const zhHant: RouteMessages = {
  'collection-unknown': (named) => `這條路徑不管這一類文件；可以用 ${named}`,
  'document-unknown': (named) => `沒有 ${named} 這份文件`,
  'locale-unknown': (named) => `沒有這種語言版本；可以用 ${named}`,
  'body-unreadable': (named) => `送來的內容讀不懂（${named}）；請送 JSON`,
  'body-too-large': (named) => `送來的內容太大，最多 ${named} MB`,
  'data-missing': (named) => `送來的內容缺少 ${named}`,
  'data-misshapen': (named) => `送來的文件讀不懂（${named}）`,
  'reason-missing': () => '請寫明解除下架的原因（reason）',
  'not-taken-down': (named) => `${named} 沒有下架，不必解除`,
  'page-empty': () => '沒有文字，只有空白；若來自 PDF，那一頁可能是圖片，要先作文字辨識',
  'page-binary': () => '這不是純文字；請先抽出文字，存為 UTF-8',
  'page-too-large': (named) => `文字太長，一次最多 ${named} MB；請一版一版匯入`,
  'takedown-done': (named) => `${named} 已下架；要先解除才能再發布`,
  'takedown-unreasoned': () => '沒有寫原因；記錄裡的原因是空白',
  'takedown-version': () => '已下架，但編輯的版本未能更新；請通知管理員',
  'takedown-schedules': () => '已下架，但排程未能取消；到時會被拒絕',
  'takedown-decision': () => '已下架，但未能寫入審核記錄；請通知管理員',
  'takedown-hooks': () => '已下架，但未能通知其他系統（搜尋、快取）；請通知管理員',
  'takedown-still-seen': () => '已下架，但讀回時仍有讀者看得到的；請立即通知管理員',
  'release-done': (named) => `${named} 已解除下架，可以再發布；現在仍是草稿`,
  'approve-changed': (named) => `${named} 在你看過之後又有人改過；請重新載入，看過再審定`,
  'print-unready': (named) => `印刷還未設定好：${named}`,
  'approve-done': (named) => `${named} 現在的樣子已審定，可以付印；沒有發布`,
  'credit-wanting': () => '〔欠來源〕',
}
