import type { ColourSettings, FontSet, PictureSettings } from './types.ts'

/**
 * The Noto fonts for Hong Kong and for the mainland; each sets the characters that the other lacks.
 */
export const noto = {
  hk: { serif: ['Noto Serif HK', 'Noto Serif SC'], sans: ['Noto Sans HK', 'Noto Sans SC'] },
  sc: { serif: ['Noto Serif SC', 'Noto Serif HK'], sans: ['Noto Sans SC', 'Noto Sans HK'] },
} satisfies Record<string, FontSet>

/** The fonts for pages in Simplified Chinese. */
export const notoIn: Readonly<Record<string, FontSet>> = { 'zh-Hans': noto.sc, 'zh-CN': noto.sc, zh: noto.sc }

/**
 * Usual values for newsprint, for a template that does not set its press's own (ISO 12647-3: 240
 * percent of ink).
 */
export const newsprint: { pictures: PictureSettings; colour: ColourSettings } = {
  pictures: { warnPpi: 200, blockPpi: 150, ppi: 300, colour: 'cmyk', quality: 90, minShown: 0.72 },
  colour: { inkLimit: 240, accent: [100, 70, 0, 10] },
}
