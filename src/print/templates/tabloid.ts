import { broadsheet } from './broadsheet.ts'
import type { Template, TextStyle, TypeSpec } from './types.ts'

/** Display type of the smaller page. Running text keeps its size, since it must stay readable. */
const display: Partial<Record<TextStyle, Pick<TypeSpec, 'size' | 'leading'>>> = {
  masthead: { size: 24, leading: 29 },
  kicker: { size: 14, leading: 20 },
  'headline-lead': { size: 42, leading: 50 },
  'headline-second': { size: 29, leading: 36 },
  'headline-brief': { size: 21, leading: 27 },
  deck: { size: 14, leading: 20 },
  'box-title': { size: 17, leading: 23 },
  'box-quote': { size: 16, leading: 25 },
}

const resized = (style: TextStyle): TypeSpec => ({ ...broadsheet.type[style], ...display[style] })

/**
 * Half the broadsheet on the same grid of twelve, so that a page can change its size; four columns
 * of running text.
 */
export const tabloid: Template = {
  ...broadsheet,
  key: 'tabloid',
  name: { 'zh-Hant': '小報', 'zh-Hans': '小报', en: 'Tabloid' },
  page: { width: 270, height: 360 },
  margins: { top: 10, right: 11, bottom: 11, left: 11 },
  gutter: 4.4,
  textColumn: 3,
  gap: 6,
  folioHeight: 15,
  type: {
    ...broadsheet.type,
    masthead: resized('masthead'),
    kicker: resized('kicker'),
    'headline-lead': resized('headline-lead'),
    'headline-second': resized('headline-second'),
    'headline-brief': resized('headline-brief'),
    deck: resized('deck'),
    'box-title': resized('box-title'),
    'box-quote': resized('box-quote'),
  },
}
