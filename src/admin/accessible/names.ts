import { label, type Label } from '../../language/label.ts'

/** The controls that a selector finds, and what they are called. */
export type NamedControls = readonly [selector: string, name: Label]

const more = label('更多選項', '更多选项', 'More options')

/**
 * What Payload's controls without words are called, by where they stand: an icon says nothing to who
 * hears the screen. The first selector that fits counts, so the narrower ones come first. The classes
 * are those of Payload 3.90; one that is gone names nothing.
 */
export const controlNames: readonly NamedControls[] = [
  ['.step-nav__home', label('回到首頁', '回到首页', 'Back to the dashboard')],
  ['.app-header__account, [href$="/account"]', label('帳戶', '账户', 'Account')],
  ['.nav-hamburger, .nav__mobile-close, .app-header__mobile-nav-toggler', label('選單', '菜单', 'Menu')],
  ['.clickable-arrow--left', label('上一頁', '上一页', 'Previous page')],
  ['.clickable-arrow--right', label('下一頁', '下一页', 'Next page')],
  ['.clickable-arrow', label('翻頁', '翻页', 'Turn the page')],
  ['.form-submit .popup-button', label('更多儲存和發布方式', '更多保存和发布方式', 'More ways to save')],
  ['.doc-controls .popup-button', label('更多操作', '更多操作', 'More actions')],
  [
    '.array-actions .popup-button, .array-actions__button',
    label('這一行的操作', '这一行的操作', 'Actions on this row'),
  ],
  ['.collapsible__drag, [aria-roledescription]', label('拖動來排序', '拖动来排序', 'Drag to reorder')],
  ['.date-time-picker__clear-button', label('清除日期', '清除日期', 'Clear the date')],
  ['.group-by-builder__clear-button', label('清除分組', '清除分组', 'Clear the grouping')],
  ['.clear-indicator', label('清除', '清除', 'Clear')],
  ['.dropdown-indicator', label('打開選項', '打开选项', 'Open the options')],
  ['.drawer-link__doc-drawer-toggler', label('打開來改', '打开来改', 'Open to edit')],
  ['.relationship-add-new__add-button', label('新增', '新增', 'Add new')],
  ['.edit-upload__draggable', label('移動對焦點', '移动对焦点', 'Move the focal point')],
  ['.live-preview-toolbar__drag-handle', label('移動預覽', '移动预览', 'Move the preview')],
  ['.copy-to-clipboard', label('複製', '复制', 'Copy')],
  ['.file-details a, .file-meta__url a', label('打開檔案', '打开文件', 'Open the file')],
  ['.select-all input, .select-all__checkbox input', label('選取全部', '选取全部', 'Select all')],
  ['.select-row input, .select-row__checkbox input', label('選取這一行', '选取这一行', 'Select this row')],
  ['.search-filter input, .search-bar input', label('搜尋', '搜索', 'Search')],
  ['.condition__field input', label('篩選哪一欄', '筛选哪一栏', 'Filter by which field')],
  ['.condition__operator input', label('怎樣比較', '怎样比较', 'How to compare')],
  ['.condition__value input', label('篩選的值', '筛选的值', 'Value to filter by')],
  ['.group-by-builder input', label('分組和排序', '分组和排序', 'Group and sort')],
  [
    '.dropzone input[type="file"], .file-field input[type="file"]',
    label('選擇檔案', '选择文件', 'Choose a file'),
  ],
  ['.file-field__filename, .file-field input[type="text"]', label('檔案名稱', '文件名', 'File name')],
  ['.toolbar-popup__button-bold', label('粗體', '粗体', 'Bold')],
  ['.toolbar-popup__button-italic', label('斜體', '斜体', 'Italic')],
  ['.toolbar-popup__button-underline', label('底線', '下划线', 'Underline')],
  ['.toolbar-popup__button-strikethrough', label('刪除線', '删除线', 'Strikethrough')],
  ['.toolbar-popup__button-orderedList', label('編號清單', '编号列表', 'Numbered list')],
  ['.toolbar-popup__button-unorderedList', label('項目清單', '项目列表', 'Bulleted list')],
  ['.toolbar-popup__button-blockquote', label('引文', '引文', 'Quotation')],
  ['.toolbar-popup__button-link', label('連結', '链接', 'Link')],
  ['.toolbar-popup__button-paragraph', label('段落', '段落', 'Paragraph')],
  ['.toolbar-popup__button-horizontalRule', label('分隔線', '分隔线', 'Rule')],
  ['.toolbar-popup__dropdown-add', label('插入', '插入', 'Insert')],
  ['.toolbar-popup__dropdown-text', label('文字樣式', '文字样式', 'Text style')],
  ['.toolbar-popup__dropdown', label('更多樣式', '更多样式', 'More styles')],
  ['.live-preview-iframe, .live-preview-window iframe', label('即時預覽', '实时预览', 'Live preview')],
  ['.file-details__remove', label('移除檔案', '移除文件', 'Remove the file')],
  ['.upload-relationship-details__edit', label('改這張圖', '改这张图', 'Edit this picture')],
  ['.upload-relationship-details__remove', label('移除這張圖', '移除这张图', 'Remove this picture')],
  ['.popup-button', more],
]
