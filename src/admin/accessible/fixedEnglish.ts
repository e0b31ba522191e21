import { label, type Label } from '../../language/label.ts'

/** A sentence that Payload says in English in every language, and what it is in ours. `{1}` is its first group. */
export type Fixed = readonly [sentence: RegExp, words: Label]

/** What Payload 3.90 says in English alone, its parts between brackets; the rest is in its translations. */
export const fixedEnglish: readonly Fixed[] = [
  [
    /^Failed to save (\d+) files$/,
    label('{1} 個檔案儲存不了', '{1} 个文件保存不了', 'Failed to save {1} files'),
  ],
  [
    /^Successfully saved (\d+) files$/,
    label('已儲存 {1} 個檔案', '已保存 {1} 个文件', 'Successfully saved {1} files'),
  ],
  [
    /^Failed to fetch the file\.$/,
    label('取不到這個檔案。', '取不到这个文件。', 'Failed to fetch the file.'),
  ],
  [
    /^The provided URL is not allowed\.$/,
    label('不准從這個網址取檔案。', '不准从这个网址取文件。', 'The provided URL is not allowed.'),
  ],
  [/^Drag to move$/, label('拖動來移位', '拖动来移位', 'Drag to move')],
  [/^Add block$/, label('在這裡插入', '在这里插入', 'Add block')],
  [/^Insert Paragraph$/, label('加一段', '加一段', 'Insert Paragraph')],
  [/^Remove Block$/, label('移除', '移除', 'Remove block')],
  [/^Edit link$/, label('改連結', '改链接', 'Edit link')],
  [/^Remove link$/, label('移除連結', '移除链接', 'Remove link')],
  [/^Edit (.+)$/, label('改「{1}」', '改“{1}”', 'Edit {1}')],
  [/^Remove (.+)$/, label('移除「{1}」', '移除“{1}”', 'Remove {1}')],
  [/^Notifications (.+)$/, label('通知 {1}', '通知 {1}', 'Notifications {1}')],
  [/^Expand$/, label('展開', '展开', 'Expand')],
  [/^Collapse$/, label('收合', '收起', 'Collapse')],
  [/^All$/, label('全部', '全部', 'All')],
  [/^Loading\.\.\.$/, label('載入中…', '加载中…', 'Loading …')],
  [/^Something went wrong:$/, label('出了問題：', '出了问题：', 'Something went wrong:')],
  [/^Revoke API key$/, label('撤銷 API 金鑰', '撤销 API 密钥', 'Revoke API key')],
  [
    /^API key revoked successfully\.$/,
    label('API 金鑰已撤銷。', 'API 密钥已撤销。', 'API key revoked successfully.'),
  ],
  [
    /^Failed to (?:update|reveal) the API key\.$/,
    label('API 金鑰處理不了。', 'API 密钥处理不了。', 'The API key could not be read or written.'),
  ],
  [/^No columns selected$/, label('沒有選欄', '没有选栏', 'No columns selected')],
  [/^toggle$/, label('展開或收合', '展开或收起', 'Toggle')],
  [/^toggle fullscreen$/, label('全螢幕', '全屏', 'Toggle full screen')],
  [/^sortable$/, label('可以拖動排序', '可以拖动排序', 'sortable')],
  [/^draggable$/, label('可以拖動', '可以拖动', 'draggable')],
  [
    /^To pick up a draggable item, press the space bar\./,
    label(
      '按空白鍵拿起，用方向鍵移動，再按空白鍵放下；按 Esc 取消。',
      '按空格键拿起，用方向键移动，再按空格键放下；按 Esc 取消。',
      'To pick up, press the space bar. Move with the arrow keys. Press space again to drop, Escape to cancel.',
    ),
  ],
]
