import type { RouteMessages } from './RouteMessages.ts'

/** The routes' messages in Simplified Chinese. */
export const zhHans: RouteMessages = {
  'collection-unknown': (named) => `这条路径不管这一类文件；可以用 ${named}`,
  'document-unknown': (named) => `没有 ${named} 这份文件`,
  'locale-unknown': (named) => `没有这种语言版本；可以用 ${named}`,
  'body-unreadable': (named) => `送来的内容读不懂（${named}）；请送 JSON`,
  'body-too-large': (named) => `送来的内容太大，最多 ${named} MB`,
  'data-missing': (named) => `送来的内容缺少 ${named}`,
  'data-misshapen': (named) => `送来的文件读不懂（${named}）`,
  'reason-missing': () => '请写明解除下架的原因（reason）',
  'not-taken-down': (named) => `${named} 没有下架，不必解除`,
  'page-empty': () => '没有文字，只有空白；若来自 PDF，那一页可能是图片，要先作文字识别',
  'page-binary': () => '这不是纯文本；请先抽出文字，存为 UTF-8',
  'page-too-large': (named) => `文字太长，一次最多 ${named} MB；请一版一版导入`,
  'takedown-done': (named) => `${named} 已下架；要先解除才能再发布`,
  'takedown-unreasoned': () => '没有写原因；记录里的原因是空白',
  'takedown-version': () => '已下架，但编辑的版本未能更新；请通知管理员',
  'takedown-schedules': () => '已下架，但定时未能取消；到时会被拒绝',
  'takedown-decision': () => '已下架，但未能写入审核记录；请通知管理员',
  'takedown-hooks': () => '已下架，但未能通知其他系统（搜索、缓存）；请通知管理员',
  'takedown-still-seen': () => '已下架，但读回时仍有读者看得到的；请立即通知管理员',
  'release-done': (named) => `${named} 已解除下架，可以再发布；现在仍是草稿`,
  'approve-changed': (named) => `${named} 在你看过之后又有人改过；请重新加载，看过再审定`,
  'print-unready': (named) => `印刷还未设置好：${named}`,
  'approve-done': (named) => `${named} 现在的样子已审定，可以付印；没有发布`,
  'credit-wanting': () => '〔缺来源〕',
}
