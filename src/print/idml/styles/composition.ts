import { wordingLanguageOf } from '../../../attribution/index.ts'
import type { WordingLanguage } from '../../../attribution/index.ts'
import type { Locale } from '../../../story/types.ts'

/**
 * How InDesign sets a language. Only the Japanese composer applies kinsoku and mojikumi; with a
 * Latin composer a line could start with 「，」.
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
  /** Which height places a frame's first line. */
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
