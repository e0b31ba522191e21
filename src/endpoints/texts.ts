import type { Language } from '../language/Language.ts'

/** Why a route does not do what it was asked. Programs read the code, people the message. */
export type RouteProblem =
  | 'collection-unknown'
  | 'document-unknown'
  | 'locale-unknown'
  | 'body-unreadable'
  | 'body-too-large'
  | 'data-missing'
  | 'data-misshapen'
  | 'reason-missing'
  | 'not-taken-down'
  | 'page-empty'
  | 'page-binary'
  | 'page-too-large'
  | 'approve-changed'
  | 'print-unready'

/** What a route adds to an answer that it gives. */
export type RouteRemark =
  | 'takedown-done'
  | 'takedown-unreasoned'
  | 'takedown-version'
  | 'takedown-schedules'
  | 'takedown-decision'
  | 'takedown-hooks'
  | 'takedown-still-seen'
  | 'release-done'
  | 'approve-done'

type Said = (named: string) => string

/** The routes' words in one language. */
export type RouteTexts = Record<RouteProblem | RouteRemark, Said>

const zhHant: RouteTexts = {
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
}

const zhHans: RouteTexts = {
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
}

const en: RouteTexts = {
  'collection-unknown': (named) => `This route has no such collection. It knows ${named}.`,
  'document-unknown': (named) => `There is no ${named}.`,
  'locale-unknown': (named) => `There is no such locale. There are ${named}.`,
  'body-unreadable': (named) => `The request's body cannot be read (${named}). Send JSON.`,
  'body-too-large': (named) => `The request's body is too large. At most ${named} MB are read.`,
  'data-missing': (named) => `The request's body lacks ${named}.`,
  'data-misshapen': (named) => `The document sent cannot be read (${named}).`,
  'reason-missing': () => 'Say why it is released ("reason").',
  'not-taken-down': (named) => `${named} was not taken down, so there is nothing to release.`,
  'page-empty': () =>
    'There is no text in it, only white space. If it came out of a PDF, that page is a picture and needs OCR first.',
  'page-binary': () => 'This is not plain text. Extract the text first and save it as UTF-8.',
  'page-too-large': (named) =>
    `The text is too long. At most ${named} MB are read at once; import one page at a time.`,
  'takedown-done': (named) => `${named} is taken down. It must be released before it can be published again.`,
  'takedown-unreasoned': () => 'No reason was given; the record says none.',
  'takedown-version': () =>
    "It is taken down, but the editor's version could not be updated. Tell an administrator.",
  'takedown-schedules': () =>
    'It is taken down, but what was scheduled could not be called off. It will be refused when it is due.',
  'takedown-decision': () => 'It is taken down, but the ledger could not be written. Tell an administrator.',
  'takedown-hooks': () =>
    'It is taken down, but other systems (search, caches) could not be told. Tell an administrator.',
  'takedown-still-seen': () =>
    'It is taken down, but when read back something could still be seen. Tell an administrator at once.',
  'release-done': (named) => `${named} is released and may be published again. It is still a draft.`,
  'approve-changed': (named) =>
    `${named} was saved again since you looked at it. Load it again, look, then approve.`,
  'print-unready': (named) => `Printing is not set up yet: ${named}`,
  'approve-done': (named) => `${named} is approved for print as it stands. It was not published.`,
}

/** The routes' words in every language the gate speaks. */
export const routeTexts = { zhHant, zhHans, en } satisfies Record<Language, RouteTexts>
