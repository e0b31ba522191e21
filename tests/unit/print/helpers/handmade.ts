import { defaultRegister } from '../../../../src/attribution/index.ts'
import type { Layout, Paragraph, PictureFrame, Run, TextFrame } from '../../../../src/print/layout/Layout.ts'
import type { Template, TextStyle, TypeSpec } from '../../../../src/print/templates/types.ts'
import type { ClearedPage, Page, Placed, PrintContext } from '../../../../src/print/types.ts'
import type { BaseDocument, Photo, Sidebar, Story } from '../../../../src/story/types.ts'

/**
 * Pages and layouts made by hand, for tests of writers: every place is given here, not measured.
 */

const kept = (id: string, locale: string): BaseDocument => ({
  id,
  guid: `urn:uuid:${id}`,
  locale,
  mentions: [],
})

export const aPhoto = (over: Partial<Photo> = {}): Photo => ({
  ...kept('12', 'zh-Hant'),
  type: 'photo',
  caption: '◆夜航的渡輪駛過「燈海」',
  alt: '渡輪',
  credit: { sources: [{ key: 'xinhua' }], via: [] },
  photographer: '陳大文',
  copyright: '版權 © 2026',
  place: '香港',
  usageTerms: '只限編輯用途',
  usableIn: [],
  file: {
    filename: '渡輪-夜航-x1y2.png',
    mimeType: 'image/png',
    size: 1,
    width: 1200,
    height: 800,
    url: '',
    focal: { x: 50, y: 50 },
  },
  iptc: {},
  ...over,
})

export const aStory = (over: Partial<Story> = {}): Story => ({
  ...kept('3', 'zh-Hant'),
  type: 'story',
  slug: 'ferry',
  kicker: '水上交通',
  headline: '夜航渡輪恢復行走',
  deck: '',
  house: '香港文匯報訊',
  attribution: { sources: [{ key: 'xinhua' }], via: [], form: 'report', place: '', date: '' },
  bylines: [],
  body: [{ type: 'paragraph', children: [{ type: 'text', text: '第一段。' }] }],
  photos: [],
  sidebars: [],
  section: 'local',
  corrections: [],
  revision: 1,
  ...over,
})

export const aSidebar = (over: Partial<Sidebar> = {}): Sidebar => ({
  ...kept('7', 'zh-Hant'),
  type: 'sidebar',
  kind: 'note',
  title: '航線一覽',
  quote: { text: '', speaker: '', work: '', gloss: '' },
  intro: '',
  points: [],
  body: [],
  credit: { sources: [{ key: 'cns' }], via: [] },
  ...over,
})

export const aPage = (items: readonly Placed[], over: Partial<Page> = {}): ClearedPage => {
  const page: Page = {
    id: '1',
    locale: 'zh-Hant',
    publication: '海港日報',
    title: '本地',
    date: '2026-11-25',
    edition: '',
    section: 'local',
    number: 3,
    items,
    ...over,
  }
  // The gate is tested elsewhere; here everything is taken as cleared.
  return page as ClearedPage
}

const body: TypeSpec = { family: 'serif', weight: 400, size: 9.5, leading: 14, align: 'justify' }
const head = (size: number): TypeSpec => ({
  family: 'serif',
  weight: 700,
  size,
  leading: size * 1.2,
  align: 'left',
})

const TYPE: Record<TextStyle, TypeSpec> = {
  masthead: head(20),
  folio: { ...body, size: 8, leading: 10 },
  kicker: { ...head(14), colour: 'accent' },
  'headline-lead': head(40),
  'headline-second': head(28),
  'headline-brief': head(16),
  deck: head(13),
  lede: { ...body, weight: 700 },
  body: { ...body, indent: 2 },
  subhead: { ...head(11), above: 4 },
  quotation: { ...body, indent: 2 },
  byline: { ...body, align: 'right' },
  caption: { ...body, family: 'sans', size: 8, leading: 11, align: 'left' },
  credit: { ...body, family: 'sans', size: 7, leading: 11, align: 'left' },
  'box-title': head(14),
  'box-quote': head(12),
  'box-work': { ...body, align: 'right' },
  'box-gloss': body,
  'box-intro': body,
  'box-point': head(10),
  'box-item': body,
  'box-body': body,
  'box-source': { ...body, align: 'right' },
  correction: body,
}

export const aTemplate = (over: Partial<Template> = {}): Template => ({
  key: 'test',
  name: { 'zh-Hant': '測試', 'zh-Hans': '测试', en: 'Test' },
  page: { width: 360, height: 540 },
  bleed: 3,
  margins: { top: 12, right: 15, bottom: 12, left: 15 },
  columns: 5,
  gutter: 5,
  gap: 6,
  folioHeight: 12,
  defaultColumns: { lead: 5, second: 3, brief: 2, box: 2, picture: 2 },
  textColumn: 1,
  sideHeads: [],
  fonts: { serif: ['Noto Serif HK'], sans: ['Noto Sans HK'] },
  type: TYPE,
  pictures: { warnPpi: 200, blockPpi: 150, ppi: 250, colour: 'cmyk', quality: 85, minShown: 0.5 },
  colour: { condition: 'test', inkLimit: 240, accent: [0, 90, 80, 5] },
  ...over,
})

export const aContext = (over: Partial<PrintContext> = {}): PrintContext => ({
  template: aTemplate(),
  readPicture: () => Promise.reject(new Error('this test reads no picture')),
  register: defaultRegister,
  ...over,
})

export const aLayout = (frames: Layout['frames']): Layout => ({ frames, fit: [], findings: [] })

/** 60 by 40 mm, of a picture of 1200 by 800 pixels. */
export const aPictureFrame = (over: Partial<PictureFrame> = {}): PictureFrame => ({
  type: 'picture',
  id: 'item-1/photo-12',
  item: 'item-1',
  area: { x: 20, y: 40, width: 60, height: 40 },
  photo: aPhoto(),
  crop: { x: 0, y: 0, width: 1200, height: 800 },
  ppi: 508,
  alt: '渡輪',
  ...over,
})

export const aParagraph = (
  style: TextStyle,
  text: string | readonly Run[],
  over: Partial<Paragraph> = {},
): Paragraph => ({
  style,
  runs: typeof text === 'string' ? [{ text, marks: [] }] : text,
  set: { leading: 14, gap: 0, lines: 1, height: 0, keepWithNext: false },
  ...over,
})

export const aTextFrame = (over: Partial<TextFrame> = {}): TextFrame => ({
  type: 'text',
  part: 'body',
  id: 'item-1/body',
  item: 'item-1',
  area: { x: 15, y: 100, width: 200, height: 100 },
  columns: 3,
  gutter: 5,
  vertical: false,
  align: 'top',
  paragraphs: [aParagraph('body', '第一段。')],
  ...over,
})
