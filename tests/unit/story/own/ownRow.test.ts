import { describe, expect, it } from 'vitest'
import { ownPath } from '../../../../src/story/stored/own/ownPath.ts'
import { ownRow } from '../../../../src/story/stored/own/ownRow.ts'
import { wordsIn } from '../../../../src/story/stored/own/wordsIn.ts'
import { toBlocks } from '../../../../src/story/stored/lexical/toBlocks.ts'
import { textOf } from '../../../../src/story/words/textOf.ts'
import { fromArticle } from '../../../../src/story/stored/read/fromArticle.ts'
import { LOCALIZED, pickLocale } from '../../../../src/story/stored/locales.ts'

const text = (words: string) => ({ type: 'text', version: 1, text: words })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const rich = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const places = {
  photos: 'media',
  sidebars: '',
  linkOf: (name: string) => (name === 'image' ? 'media' : undefined),
}

describe('a row of an app’s own collection', () => {
  it('is read under the newsroom’s names, whatever the app calls its fields', () => {
    const row = { id: 4, title: 'Ferry runs again', meta: { intro: 'From Monday' }, takedown: null, price: 3 }
    expect(ownRow(row, { headline: ['title'], deck: ['meta.intro'] })).toEqual({
      id: 4,
      takedown: null,
      headline: 'Ferry runs again',
      deck: 'From Monday',
    })
  })

  it('keeps its locales, in whatever form a part is written', () => {
    const row = {
      content: { en: 'One.\n\nTwo.', fr: 'Un.' },
      summary: { en: rich(paragraph(text('Short'))) },
    }
    const own = ownRow(row, { body: ['content'], deck: ['summary'] })
    expect(own.deck).toEqual({ en: 'Short' })
    const story = fromArticle(pickLocale(own, 'en', LOCALIZED.articles), { locale: 'en' })
    expect(textOf(story).filter(({ path }) => path === 'body')).toEqual([
      { path: 'body', text: 'One.' },
      { path: 'body', text: 'Two.' },
    ])
  })

  it.each([
    ['one text', { author: 'Ada Lee' }, 'author', [{ name: 'Ada Lee' }]],
    [
      'several texts',
      { author: ['Ada Lee', 'Bo Chan'] },
      'author',
      [{ name: 'Ada Lee' }, { name: 'Bo Chan' }],
    ],
    [
      'one text a locale',
      { author: { en: 'Ada Lee', fr: 'Ada' } },
      'author',
      [{ name: { en: 'Ada Lee', fr: 'Ada' } }],
    ],
    [
      'several texts a locale',
      { author: { en: ['Ada', 'Bo'], fr: ['Ada'] } },
      'author',
      [{ name: { en: 'Ada', fr: 'Ada' } }, { name: { en: 'Bo', fr: '' } }],
    ],
    [
      'rows of a list',
      { writers: [{ id: 'a', name: 'Ada Lee' }] },
      'writers',
      [{ id: 'a', name: 'Ada Lee' }],
    ],
    ['nobody', { author: '' }, 'author', []],
    [
      'links that were not looked up, which hold no name',
      { author: [3] },
      'author',
      [{ name: '', role: '3' }],
    ],
  ])('is signed by %s', (_, row, path, byline) => {
    expect(ownRow(row, { byline: [path] }).byline).toEqual(byline)
  })

  it('places photos in several fields, through lists, and findings lead back to each', () => {
    const row = { hero: 7, gallery: [{ image: null }, { image: 8 }], more: [9, 10] }
    const names = { photos: ['hero', 'gallery.image', 'more'] }
    expect(ownRow(row, names).photos).toEqual([7, 8, 9, 10].map((photo) => ({ photo, caption: '' })))
    const paths = [0, 1, 2, 3].map((at) => ownPath(`photos.${at}.photo`, row, names))
    expect(paths).toEqual(['hero', 'gallery.1.image', 'more', 'more'])
  })

  it('places one photo a locale, where the app says so', () => {
    const row = { hero: { en: 7, fr: 8 } }
    expect(ownRow(row, { photos: ['hero'] }).photos).toEqual([7, 8].map((photo) => ({ photo, caption: '' })))
  })

  it.each([
    ['headline', 'title'],
    ['attribution.sources', 'credit.sources'],
    ['byline.0.name', 'author'],
    ['mentions.0.text', 'mentions.0.text'],
    ['kicker', 'kicker'],
  ])('has a finding about %s at %s', (path, theirs) => {
    const names = { headline: ['title'], attribution: ['credit'], byline: ['author'], mentions: ['mentions'] }
    expect(ownPath(path, { author: 'Ada' }, names)).toBe(theirs)
  })
})

describe('rich text of any editor', () => {
  const read = (...children: unknown[]) => toBlocks(rich(...children), { takesAll: places })
  const words = (...children: unknown[]) =>
    read(...children)
      .flatMap((block) => ('children' in block ? block.children : []))
      .map((one) => ('text' in one ? one.text : one.type))

  it('is read for the words of what a story has no place for', () => {
    const table = {
      type: 'table',
      version: 1,
      children: [
        {
          type: 'tablerow',
          version: 1,
          children: [{ type: 'tablecell', version: 1, children: [paragraph(text('Cell'))] }],
        },
      ],
    }
    const code = {
      type: 'block',
      version: 2,
      fields: { id: 'x', blockType: 'Code', language: 'ts', code: 'a = 1' },
    }
    const banner = {
      type: 'block',
      version: 2,
      fields: {
        blockType: 'banner',
        style: 'info',
        content: rich(
          paragraph(
            text('As '),
            { type: 'mention', version: 1, children: [text('Xinhua')] },
            text(' reports'),
          ),
        ),
      },
    }
    expect(words(table, code, banner)).toEqual(['Cell', 'ts', 'a = 1', 'info', 'As Xinhua reports'])
  })

  it('is read as it was where a story has the node', () => {
    expect(read(paragraph(text('Plain')))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Plain' }] },
    ])
  })

  it('places photos by uploads and by blocks, with their captions', () => {
    const upload = {
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: 5,
      fields: { caption: 'The pier' },
    }
    const block = {
      type: 'block',
      version: 2,
      fields: { blockType: 'photo', image: 6, caption: rich(paragraph(text('The boat'))), credit: 'AP' },
    }
    expect(read(upload, block)).toEqual([
      { type: 'photo', photo: { id: '5', caption: 'The pier' } },
      { type: 'paragraph', children: [{ type: 'text', text: 'AP' }] },
      { type: 'photo', photo: { id: '6', caption: 'The boat' } },
    ])
  })

  it('has no words in addresses', () => {
    expect(wordsIn({ url: 'https://example.com/xinhua', path: '/a/b', label: 'Xinhua' })).toEqual(['Xinhua'])
  })
})
