import { wordingLanguageOf } from '../../../attribution/index.ts'
import type { WordingLanguage } from '../../../attribution/index.ts'
import type { Locale } from '../../../story/types.ts'

/**
 * How InDesign sets a language. Kinsoku and mojikumi do nothing without the Japanese composer: the
 * Latin ones do not look at them, so a line could start with 「，」.
 */
export interface Composition {
  /** `Name` of the Language element. */
  language: string
  primary: string
  sub: string
  kinsoku: 'TraditionalChineseKinsoku' | 'SimplifiedChineseKinsoku' | 'Nothing'
  mojikumi: 'TradChineseDefault' | 'SimpChineseDefault' | 'Nothing'
  composer: 'HL Composer J' | 'HL Composer'
  hyphenation: boolean
  /** From which height of the first line a frame's text begins. */
  firstBaseline: 'EmboxHeight' | 'AscentOffset'
}

const BY_LANGUAGE: Record<WordingLanguage, Composition> = {
  'zh-Hant': {
    language: '$ID/Chinese: Traditional',
    primary: '$ID/Chinese',
    sub: '$ID/Traditional',
    kinsoku: 'TraditionalChineseKinsoku',
    mojikumi: 'TradChineseDefault',
    composer: 'HL Composer J',
    hyphenation: false,
    firstBaseline: 'EmboxHeight',
  },
  'zh-Hans': {
    language: '$ID/Chinese: Simplified',
    primary: '$ID/Chinese',
    sub: '$ID/Simplified',
    kinsoku: 'SimplifiedChineseKinsoku',
    mojikumi: 'SimpChineseDefault',
    composer: 'HL Composer J',
    hyphenation: false,
    firstBaseline: 'EmboxHeight',
  },
  en: {
    language: '$ID/English: UK',
    primary: '$ID/English',
    sub: '$ID/UK',
    kinsoku: 'Nothing',
    mojikumi: 'Nothing',
    composer: 'HL Composer',
    hyphenation: true,
    firstBaseline: 'AscentOffset',
  },
}

/** How a page's language is set. */
export const compositionOf = (locale: Locale): Composition => BY_LANGUAGE[wordingLanguageOf(locale)]
