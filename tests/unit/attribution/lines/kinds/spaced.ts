import type { KindOfLine } from './Kind.ts'

/** White space between ideographs parts words: what ends before it is not the beginning of a longer one (電 台風, not 電台). */
export const spaced: readonly KindOfLine[] = [
  {
    kind: 'a dateline, a space and a text that would make a longer word',
    credits: [
      ['中新社台北7月26日电 台湾东部海域发生地震。', 'cns'],
      ['中新网7月26日电 台风“海鸥”在新桥登陆。', 'cns'],
      ['新华社新桥3月2日电 力争年内通车', 'xinhua'],
      ['新華社北京3月2日電 影展今晚開幕', 'xinhua'],
      ['中新網3月2日訊 號稱最快的渡輪下水', 'cns'],
      ['据新华社电 网红渡口限流', 'xinhua'],
      ['据法新社报道 的士司机罢工', 'afp'],
    ],
    none: ['中新社电台开播', '新华社电视专线启用', '新华社电影频道'],
  },
]
