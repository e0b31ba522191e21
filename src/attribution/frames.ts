/**
 * The frames that the grammar reads as a credit, each with how it looks. What tells an editor why words read as a credit starts
 * from these ids; the patterns are not for display, since they mix languages.
 */
export const frames = {
  englishDateline: 'PLACE, Date (X) --',
  openDateline: 'PLACE, Date, X --',
  chineseDateline: '某地（X）——',
  chain: 'Name/X via Y',
  label: '來源：X; Photo: X',
  from: '據X…，; 根據X…，',
  compiled: '綜合X及Y報道',
  compiler: 'X綜合Y',
  reporter: 'X記者某某攝／報道',
  dateline: 'X某地1月25日電',
  headline: 'X：headline; headline: X',
  column: 'X快評丨headline',
  article: 'X評論員文章',
  picture: 'X供圖; X資料圖片',
  say: 'X報道，; X稱',
  finding: 'X從某處獲悉，; X…顯示，',
  introduced: 'X全文如下：',
  aged: 'headline X3小時前',
  signed: 'By Name, X; © X',
  prose: 'according to X; X reported',
  wireLine: 'From X; with X',
  stamped: 'X | Updated: date; 《X》（某日某版）',
  bare: '（X）; X alone behind a sentence',
  staff: '記者某某; 綜合外電; 某局提供',
} as const

/** One of `frames`. */
export type FrameId = keyof typeof frames
