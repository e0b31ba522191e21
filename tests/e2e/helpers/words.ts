import type { Language } from './withPage.ts'

/** What the admin calls things, as an editor reads it: Payload's words and the newsroom's own, side by side on the screen. */
export interface Words {
  /** The locale this editor writes in. */
  locale: string
  headline: RegExp
  deck: RegExp
  alt: RegExp
  line: RegExp
  work: RegExp
  title: RegExp
  textTab: string
  attributionTab: string
  assetsTab: string
  addPhoto: string
  createNew: RegExp
  local: string
  quote: string
  xinhua: string
  /** The button, whether it is the first publication or not. */
  publish: RegExp
  saveDraft: string
  published: string
  draft: string
}

export const words: Record<Language, Words> = {
  'zh-HK': {
    locale: 'zh-Hant',
    headline: /^標題/,
    deck: /^副題/,
    alt: /^替代文字/,
    line: /^原句/,
    work: /^出處/,
    title: /^標題/,
    textTab: '正文',
    attributionTab: '出處',
    assetsTab: '圖片和方塊',
    addPhoto: '新增 圖片',
    createNew: /建立新/,
    local: '本地',
    quote: '金句',
    xinhua: '新華社',
    publish: /^(發布|發布更改)$/,
    saveDraft: '儲存草稿',
    published: '已發布',
    draft: '草稿',
  },
  'en-US': {
    locale: 'en',
    headline: /^Headline/,
    deck: /^Deck/,
    alt: /^Alternative text/,
    line: /^The line/,
    work: /^Work/,
    title: /^Title/,
    textTab: 'Text',
    attributionTab: 'Attribution',
    assetsTab: 'Photos and boxes',
    addPhoto: 'Add Photo',
    createNew: /Create new/i,
    local: 'Local',
    quote: 'Quote',
    xinhua: 'Xinhua',
    publish: /^(Publish|Publish changes)$/,
    saveDraft: 'Save Draft',
    published: 'Published',
    draft: 'Draft',
  },
}
