import { label, type Label } from '../../language/label.ts'
import type { DraftKind } from '../../import/mends/DraftMend.ts'

/** What a draft can become. */
export const kinds = {
  article: label('稿件', '稿件', 'Article'),
  sidebar: label('方塊', '方块', 'Box'),
  photo: label('圖說', '图说', 'Caption'),
} satisfies Record<DraftKind, Label>

/** What the words that name a draft are called. */
export const titles = {
  article: label('標題', '标题', 'Headline'),
  sidebar: label('方塊標題', '方块标题', 'Title of the box'),
  photo: label('圖說文字', '图说文字', 'Words of the caption'),
} satisfies Record<DraftKind, Label>

/** What the import desk says. */
export const texts = {
  title: label('匯入版面', '导入版面', 'Import a page'),
  about: label(
    '貼上一版的文字，或選擇它的 PDF。先看讀出了什麼，改好再建立；建立之前什麼都不儲存。',
    '贴上一版的文字，或选择它的 PDF。先看读出了什么，改好再建立；建立之前什么都不保存。',
    'Paste the text of a page, or choose its PDF. See what was read, mend it, then create. Nothing is saved before that.',
  ),
  link: label('匯入版面', '导入版面', 'Import a page'),
  notYours: label(
    '你的帳號不能寫稿，所以不能匯入。',
    '你的帐号不能写稿，所以不能导入。',
    'Your account may not write, so it cannot import.',
  ),
  from: label('來自', '来自', 'From'),
  fromText: label('貼上文字', '贴上文字', 'Pasted text'),
  fromPdf: label('PDF 檔案', 'PDF 文件', 'A PDF file'),
  text: label('一版的文字', '一版的文字', 'The text of one page'),
  textHelp: label(
    '由 PDF 複製或抽出的文字，欄和方塊混在一起也可以；一次一版。',
    '由 PDF 复制或抽出的文字，栏和方块混在一起也可以；一次一版。',
    'As copied or extracted from a PDF; columns and boxes may be mixed up. One page at a time.',
  ),
  file: label('一版的 PDF', '一版的 PDF', 'The PDF of a page'),
  chooseFile: label('選擇檔案…', '选择文件…', 'Choose a file…'),
  fileHelp: label(
    '最大 40 MB；掃描的圖片要先作文字辨識。',
    '最大 40 MB；扫描的图片要先作文字识别。',
    'At most 40 MB. A scan needs OCR first.',
  ),
  pageNumber: label('第幾頁', '第几页', 'Page of the file'),
  pageHelp: label(
    '檔案只有一頁時不用填。',
    '文件只有一页时不用填。',
    'Not needed where the file has one page.',
  ),
  read: label('讀這一版', '读这一版', 'Read the page'),
  reading: label('正在讀這一版', '正在读这一版', 'Reading the page'),
  making: label('正在建立草稿', '正在建立草稿', 'Creating drafts'),
  seconds: label('已 {n} 秒', '已 {n} 秒', '{n} s so far'),
  stop: label('停止', '停止', 'Stop'),
  stopped: label('已停止；什麼都沒有儲存。', '已停止；什么都没有保存。', 'Stopped. Nothing was saved.'),
  failed: label('未能完成：', '未能完成：', 'It could not be done:'),
  original: label('原版', '原版', 'The page'),
  drawing: label('正在畫出這一頁', '正在画出这一页', 'Drawing the page'),
  notDrawn: label(
    '畫不出這一頁（{why}）；框是讀到的位置。',
    '画不出这一页（{why}）；框是读到的位置。',
    'The page could not be drawn ({why}). The frames are where things were read.',
  ),
  picture: label('版面的圖片', '版面的图片', 'The page as a picture'),
  drafts: label('會建立的草稿', '会建立的草稿', 'Drafts it would make'),
  counts: label(
    '稿件 {article}、方塊 {sidebar}、圖說 {photo}',
    '稿件 {article}、方块 {sidebar}、图说 {photo}',
    '{article} articles, {sidebar} boxes, {photo} captions',
  ),
  nothing: label(
    '讀不出稿件、方塊或圖說。',
    '读不出稿件、方块或图说。',
    'No story, box or caption was read.',
  ),
  draft: label('第 {n} 份', '第 {n} 份', 'Draft {n}'),
  include: label('建立這一份', '建立这一份', 'Create this one'),
  kind: label('類別', '类别', 'Kind'),
  deck: label('副題', '副题', 'Deck'),
  kicker: label('引題', '引题', 'Kicker'),
  credit: label('出處：{names}', '出处：{names}', 'Credit: {names}'),
  via: label('轉發：{names}', '转发：{names}', 'Relayed by: {names}'),
  signed: label('署名：{names}', '署名：{names}', 'Byline: {names}'),
  noCredit: label('沒有讀到出處', '没有读到出处', 'No credit was read'),
  between: label('、', '、', ', '),
  length: label('內文 {n} 字', '正文 {n} 字', '{n} characters of text'),
  hasPicture: label('有圖片', '有图片', 'With its picture'),
  noPicture: label('還在等圖片', '还在等图片', 'Waits for its picture'),
  doubts: label('請細看', '请细看', 'Look at'),
  show: label('在原版上看', '在原版上看', 'Show on the page'),
  found: label('由版面讀出：{fields}', '由版面读出：{fields}', 'Read from the page: {fields}'),
  leftovers: label('沒有讀懂或不屬稿件的 {n} 處', '没有读懂或不属稿件的 {n} 处', 'Left over: {n}'),
  newSources: label(
    '會一併建立的來源：{names}',
    '会一并建立的来源：{names}',
    'Sources that would be made too: {names}',
  ),
  create: label('建立 {n} 份草稿', '建立 {n} 份草稿', 'Create {n} drafts'),
  again: label('換一版', '换一版', 'Another page'),
  back: label('改原文', '改原文', 'Change the page'),
  made: label('已建立 {n} 份草稿', '已建立 {n} 份草稿', '{n} drafts were created'),
  madeNone: label('沒有建立草稿。', '没有建立草稿。', 'No draft was created.'),
  page: label('收著它們的版面：', '收着它们的版面：', 'The page that holds them: '),
  noPage: label(
    '沒有建立版面：你的帳號不能排版。草稿都在稿件、方塊和圖片的列表裡。',
    '没有建立版面：你的帐号不能排版。草稿都在稿件、方块和图片的列表里。',
    'No page was made: your account may not lay out. The drafts are in the lists of articles, boxes and photos.',
  ),
  untitled: label('沒有標題', '没有标题', 'untitled'),
}
