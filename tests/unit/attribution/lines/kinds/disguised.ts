import type { KindOfLine } from './Kind.ts'

/** Names that are disguised: letters of other alphabets, signs between ideographs, a file's own spellings. */
export const disguised: readonly KindOfLine[] = [
  {
    kind: 'other alphabets',
    credits: [
      ['Two ferries sank, R\u0435uters reported.', 'reuters'],
      ['Photo: R\u0435ut\u0435rs', 'reuters'],
      ['(\u0410FP)', 'afp'],
      ['渡輪靠岸。（\u0410F\u0420）', 'afp'],
      ['Source: \u03a7inhua', 'xinhua'],
      ['Photo: \u{1d411}\u{1d41e}\u{1d42e}\u{1d42d}\u{1d41e}\u{1d42b}\u{1d42c}', 'reuters'],
    ],
    none: [
      '\u0420\u0435\u0443\u0442',
      '\u041c\u043e\u0441\u043a\u0432\u0430 \u0441\u0435\u0433\u043e\u0434\u043d\u044f',
      'R\u0435uter Street 5',
    ],
  },
  {
    kind: 'signs between ideographs',
    credits: [
      ['據中·新·社報道，渡輪今晨復航。', 'cns'],
      ['據新.華.社報道，渡輪今晨復航。', 'xinhua'],
      ['渡輪靠岸。（路·透·社）', 'reuters'],
      ['來源：法-新-社', 'afp'],
      ['據新＊華＊社報道，', 'xinhua'],
      ['据共_同_社消息，', 'kyodo'],
    ],
    none: ['甲·乙·丙三間社區中心', '中-新-社區聯賽', '埃德·新·華先生說'],
  },
  {
    kind: 'spellings in files',
    credits: [
      ['AFP or licensors', 'afp'],
      ['GettyImages', 'getty'],
      ['REUTERS_X', 'reuters'],
      ['Jane Roe/GettyImages', 'getty'],
      ['ChinaDaily', 'chinadaily'],
    ],
    none: ['REUTERS_X and others met', 'licensors of AFP met', 'gettyimages'],
  },
]
