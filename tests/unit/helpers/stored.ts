import { fromBlocks } from '../../../src/story/stored/lexical/fromBlocks.ts'
import { p } from '../../../src/story/build.ts'
import type { Block } from '../../../src/story/types.ts'

type Data = Record<string, unknown>

/** Rich text of these blocks; a text is a paragraph. Ids are stored as numbers. */
export const bodyOf = (...blocks: (string | Block)[]): Data => ({
  ...fromBlocks(
    blocks.map((block) => (typeof block === 'string' ? p(block) : block)),
    { storedId: Number },
  ),
})

/** An article as it is stored, in Traditional Chinese, fit to be published. It credits 新華社. */
export const articleRow = (over: Data = {}): Data => ({
  guid: 'guid-article',
  slug: 'night-ferry',
  headline: { 'zh-Hant': '夜渡復航' },
  body: { 'zh-Hant': bodyOf('據新華社報道，夜間渡輪下月復航。', '首周票價減半。') },
  attribution: { form: 'report', sources: [1], via: [] },
  byline: [],
  photos: [],
  sidebars: [],
  section: 'local',
  corrections: [],
  mentions: [],
  _status: 'draft',
  ...over,
})

/** A photo as it is stored, fit to be published. */
export const photoRow = (over: Data = {}): Data => ({
  guid: 'guid-photo',
  caption: { 'zh-Hant': '渡輪駛近碼頭。' },
  alt: { 'zh-Hant': '夜裡的渡輪' },
  credits: [1],
  via: [],
  usableIn: [],
  filename: 'ferry.jpg',
  filesize: 4821,
  mimeType: 'image/jpeg',
  width: 800,
  height: 600,
  url: '/api/photos/file/ferry.jpg',
  attributionFor: 'ferry.jpg:4821',
  mentions: [],
  _status: 'draft',
  ...over,
})

/** A box as it is stored, fit to be published. */
export const boxRow = (over: Data = {}): Data => ({
  guid: 'guid-box',
  kind: 'note',
  title: { 'zh-Hant': '渡輪小史' },
  body: { 'zh-Hant': bodyOf('首班船在清晨開出。') },
  sources: [1],
  mentions: [],
  _status: 'draft',
  ...over,
})

/** A page as it is stored, in Traditional Chinese, with nothing on it. */
export const pageRow = (over: Data = {}): Data => ({
  publication: { 'zh-Hant': '海角日報' },
  title: { 'zh-Hant': '本埠' },
  locale: 'zh-Hant',
  date: '2026-11-29T12:00:00.000Z',
  onSaleAt: '2026-11-28T22:00:00.000Z',
  edition: '',
  section: 'A',
  number: 6,
  items: [],
  template: '',
  updatedAt: '2026-11-28T10:00:00.000Z',
  ...over,
})
