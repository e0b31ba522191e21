import { newsprint, noto, notoIn } from './defaults.ts'
import type { Template, TextStyle, TypeSpec } from './types.ts'

const running = { family: 'serif', weight: 400, size: 10.2, leading: 15.4, align: 'justify' } as const
const small = { family: 'sans', weight: 400, size: 8.4, leading: 12 } as const

const type: Record<TextStyle, TypeSpec> = {
  masthead: { family: 'sans', weight: 900, size: 30, leading: 36 },
  folio: { family: 'sans', weight: 400, size: 10, leading: 14 },
  kicker: { family: 'sans', weight: 700, size: 17, leading: 24, colour: 'accent' },
  'headline-lead': { family: 'sans', weight: 900, size: 56, leading: 68, above: 2 },
  'headline-second': { family: 'sans', weight: 900, size: 38, leading: 46 },
  'headline-brief': { family: 'sans', weight: 900, size: 25, leading: 31 },
  deck: { family: 'serif', weight: 700, size: 17.5, leading: 25, above: 4 },
  lede: { ...running, weight: 700 },
  body: { ...running, indent: 2 },
  subhead: { family: 'sans', weight: 700, size: 12.6, leading: 15.4, align: 'center' },
  quotation: { ...running, weight: 700 },
  byline: { ...running, family: 'sans', align: 'right' },
  caption: { ...small, align: 'left' },
  credit: { ...small, weight: 700 },
  'box-title': { family: 'sans', weight: 700, size: 19, leading: 25, align: 'center', colour: 'white' },
  'box-quote': { family: 'serif', weight: 900, size: 19, leading: 29, above: 4, align: 'center' },
  'box-work': { family: 'serif', weight: 400, size: 12, leading: 17, align: 'right', above: 2 },
  'box-gloss': { ...running, above: 5 },
  'box-intro': { ...running, above: 5, indent: 2 },
  'box-point': { family: 'sans', weight: 700, size: 11, leading: 16, above: 5 },
  'box-item': { ...running, size: 10, leading: 15, above: 1 },
  'box-body': { ...running, indent: 2, above: 1 },
  'box-source': { ...small, align: 'right', above: 4 },
  correction: { ...running, family: 'sans' },
}

/** A daily's large page, twelve columns of grid and six of running text. */
export const broadsheet: Template = {
  key: 'broadsheet',
  name: { 'zh-Hant': '大報', 'zh-Hans': '大报', en: 'Broadsheet' },
  page: { width: 360, height: 540 },
  bleed: 3,
  margins: { top: 12, right: 14, bottom: 14, left: 14 },
  columns: 12,
  gutter: 5,
  gap: 7,
  folioHeight: 20,
  defaultColumns: { lead: 8, second: 8, brief: 4, box: 4, picture: 4 },
  textColumn: 2,
  sideHeads: ['brief'],
  fonts: noto.hk,
  fontsIn: notoIn,
  type,
  ...newsprint,
}
