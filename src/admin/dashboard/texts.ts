import type { DayGroupName, DayState } from '../../endpoints/desk/day/Day.ts'
import { label, type Label } from '../../language/label.ts'

/** What each group of the day is called. */
export const groupTitles = {
  blocked: label('還欠東西，未能發布', '还欠东西，未能发布', 'Not ready: something is missing'),
  ready: label('齊了，等待發布', '齐了，等待发布', 'Ready, waiting for publication'),
  scheduled: label('排程', '定时', 'Scheduled'),
  lost: label('見報的稿件失去了圖片或方塊', '见报的稿件失去了图片或方块', 'Live, with a photo or box lost'),
  rights: label('七天內使用權到期', '七天内使用权到期', 'Rights that end within a week'),
  audit: label('上次稽核發現', '上次稽核发现', 'Found by the last audit'),
  pages: label('今明兩天的版面', '今明两天的版面', 'Pages of today and tomorrow'),
  published: label('一天內發布', '一天内发布', 'Published within a day'),
} satisfies Record<DayGroupName, Label>

/** What a plan does, and how far a page is. */
export const states = {
  publish: label('發布', '发布', 'publishes'),
  unpublish: label('撤回', '撤回', 'unpublishes'),
  empty: label('還沒有內容', '还没有内容', 'nothing on it yet'),
  'to-mend': label('還有 {n} 項要處理', '还有 {n} 项要处理', '{n} to mend'),
  ready: label('可以付印', '可以付印', 'ready for press'),
  exported: label('已輸出', '已输出', 'exported'),
  changed: label('輸出後改過', '输出后改过', 'changed since its export'),
} satisfies Record<DayState, Label>

/** What else the dashboard says. */
export const texts = {
  title: label('今天', '今天', 'Today'),
  untitled: label('沒有標題', '没有标题', 'untitled'),
  more: label('還有 {n} 項', '还有 {n} 项', '{n} more'),
  failed: label('暫時問不到今天的情況', '暂时问不到今天的情况', 'The day could not be asked'),
  quiet: label('沒有要處理的。', '没有要处理的。', 'Nothing waits.'),
  asOf: label('截至 {at}', '截至 {at}', 'as of {at}'),
}
