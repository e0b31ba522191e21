import type { SampleBox } from '../types.ts'

/** A classical line (Xunzi, chapter 2, about 240 BC: in the public domain) with our own gloss. */
export const quote: SampleBox = {
  kind: 'quote',
  sources: ['xinhua', 'cnr'],
  words: {
    'zh-Hant': {
      title: '一步一步 才有到的一天',
      quote: {
        text: '道雖邇，不行不至；事雖小，不為不成。',
        speaker: '荀子',
        work: '《荀子．修身》',
        gloss:
          '「邇」解作近。目的地就在眼前，不邁開腳步也到不了；一件小事，沒有人動手也辦不好。荀子講的是修養品行的功夫，拿來看一條靠人手逐根換枕木的電車線，同樣合用：功夫不在一時的勁頭，在於天天去做。',
      },
    },
    'zh-Hans': {
      title: '一步一步 才有到的一天',
      quote: {
        text: '道虽迩，不行不至；事虽小，不为不成。',
        speaker: '荀子',
        work: '《荀子·修身》',
        gloss:
          '“迩”就是近。目的地就在眼前，不迈开脚步也到不了；一件小事，没有人动手也办不好。荀子讲的是修养品行的功夫，拿来看一条靠人手逐根换枕木的电车线，同样合用：功夫不在一时的劲头，在于天天去做。',
      },
    },
    en: {
      title: 'One step, and then another',
      quote: {
        text: 'Though the road be short, it is not travelled unless you walk it; though the task be small, it is not done unless you do it.',
        speaker: 'Xunzi',
        work: 'Xunzi, “Cultivating Oneself”',
        gloss:
          'However near the place, nobody arrives who does not set out; however slight the work, it waits for somebody to begin. Xunzi was speaking of character. His words fit a tram line whose sleepers were changed one by one just as well: what counts is to go on every day.',
      },
    },
  },
}
