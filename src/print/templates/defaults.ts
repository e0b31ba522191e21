import type { ColourSettings, FontSet, PictureSettings } from './types.ts'

/**
 * Noto's cuts for Hong Kong and for the mainland; either stands in for a character that the other
 * lacks.
 */
export const noto = {
  hk: { serif: ['Noto Serif HK', 'Noto Serif SC'], sans: ['Noto Sans HK', 'Noto Sans SC'] },
  sc: { serif: ['Noto Serif SC', 'Noto Serif HK'], sans: ['Noto Sans SC', 'Noto Sans HK'] },
} satisfies Record<string, FontSet>

/** Which of them sets a page in which language. */
export const notoIn: Readonly<Record<string, FontSet>> = { 'zh-Hans': noto.sc, 'zh-CN': noto.sc, zh: noto.sc }

/**
 * What newsprint takes, where the press has not said otherwise (ISO 12647-3: 240 percent of ink).
 */
export const newsprint: { pictures: PictureSettings; colour: ColourSettings } = {
  pictures: { warnPpi: 200, blockPpi: 150, ppi: 300, colour: 'cmyk', quality: 90, minShown: 0.72 },
  colour: { condition: 'Newsprint', inkLimit: 240, accent: [100, 70, 0, 10] },
}
