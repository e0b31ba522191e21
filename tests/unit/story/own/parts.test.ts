import { describe, expect, it } from 'vitest'
import { ownPath } from '../../../../src/story/stored/own/ownPath.ts'
import { partsOf } from '../../../../src/story/stored/own/partsOf.ts'
import { placedIn, type Places } from '../../../../src/story/stored/own/placedIn.ts'
import { paragraphsOf, stateOfBlocks } from '../../../../src/story/stored/own/statesOf.ts'
import { isOneALocale, usesIn, valueAt } from '../../../../src/story/stored/own/usesIn.ts'
import { wordsIn } from '../../../../src/story/stored/own/wordsIn.ts'

const text = (words: string) => ({ type: 'text', version: 1, text: words })
const node = (type: string, ...children: unknown[]) => ({ type, version: 1, children })

describe('the words of an app’s own rich text or block', () => {
  it.each<[string, unknown, string[]]>([
    ['a text', '船鈴', ['船鈴']],
    ['nothing', '', []],
    [
      'a line of several pieces',
      node('paragraph', text('船'), { type: 'linebreak', version: 1 }, text('鈴')),
      ['船\n鈴'],
    ],
    [
      'a link in a line',
      node('paragraph', text('見'), { ...node('link', text('港口')), fields: { url: 'https://a.example' } }),
      ['見港口'],
    ],
    [
      'lines of an unknown node',
      node('callout', node('paragraph', text('一')), node('paragraph', text('二'))),
      ['一', '二'],
    ],
    ['a table', node('table', node('tablerow', node('tablecell', node('paragraph', text('格'))))), ['格']],
    [
      'the fields of a block',
      { type: 'block', version: 2, fields: { id: 'x', blockType: 'card', title: '題', body: '文' } },
      ['題', '文'],
    ],
    ['rows of a block', { blockType: 'faq', rows: [{ id: '1', q: '問', a: '答' }] }, ['問', '答']],
    ['a number, a date or a flag', { blockType: 'card', price: 5, at: new Date(0), on: true }, []],
    ['a link to a document', { relationTo: 'photos', value: { id: 1, caption: '機密' } }, []],
    [
      'what is for programs',
      { type: 'heading', version: 1, tag: 'h2', format: 'left', children: [text('題')] },
      ['題'],
    ],
    ['nothing at all', null, []],
  ])('of %s', (_, value, words) => {
    expect(wordsIn(value)).toEqual(words)
  })

  it('of a node inside a line stand in it, and by themselves', () => {
    const badge = { type: 'inlineBlock', version: 1, fields: { blockType: 'badge', label: '快訊' } }
    expect(wordsIn(node('paragraph', text('甲'), badge, text('乙')))).toEqual(['甲快訊乙', '快訊'])
  })

  it.each([
    'https://news.example/a',
    'http://a.example',
    'mailto:desk@news.example',
    'tel:+85221234567',
    '/about',
    '/',
    '#top',
    '/a/b?c=d#e',
    'ftp://a.example/船',
  ])('are no address: %s', (address) => {
    expect(wordsIn({ blockType: 'card', href: address })).toEqual([])
  })

  it.each([
    '/據中新社報道，三人獲救。',
    '#新華社記者攝',
    '/新華社',
    'tel:據路透社報道',
    'mailto:中新社',
    '見 https://news.example',
    '#top 船鈴',
    '1/2',
  ])('are %j, which only begins like an address', (words) => {
    expect(wordsIn({ blockType: 'card', words })).toEqual([words])
  })
})

const places: Places = {
  photos: 'media',
  sidebars: 'boxes',
  linkOf: (name, type) =>
    ({ image: 'media', box: 'boxes', 'quiz.answer': 'boxes' })[type === 'quiz' ? `${type}.${name}` : name],
}

describe('the photos and boxes that a node places', () => {
  it.each<[string, unknown, unknown[]]>([
    ['an upload', { type: 'upload', relationTo: 'media', value: 5 }, [{ kind: 'photo', value: 5 }]],
    [
      'a relationship',
      { type: 'relationship', relationTo: 'boxes', value: { id: 2 } },
      [{ kind: 'sidebar', value: { id: 2 } }],
    ],
    ['a link to another collection', { relationTo: 'people', value: 1 }, []],
    ['an emptied link', { relationTo: 'media', value: null }, []],
    ['a block’s field', { blockType: 'card', image: 7 }, [{ kind: 'photo', value: 7 }]],
    [
      'a list of them',
      { blockType: 'gallery', image: [1, null, 2] },
      [
        { kind: 'photo', value: 1 },
        { kind: 'photo', value: 2 },
      ],
    ],
    [
      'a field by the name within its block',
      { blockType: 'quiz', answer: 3 },
      [{ kind: 'sidebar', value: 3 }],
    ],
    [
      'several, in their order',
      [{ image: 1 }, { children: [{ box: 2 }, { image: 3 }] }],
      [
        { kind: 'photo', value: 1 },
        { kind: 'sidebar', value: 2 },
        { kind: 'photo', value: 3 },
      ],
    ],
    ['a field that names its collection', { image: { relationTo: 'people', value: 1 } }, []],
    ['words', 'image', []],
  ])('are those of %s', (_, value, expected) => {
    expect(placedIn(value, places)).toEqual(expected)
  })

  it('are none in a newsroom without photos and boxes', () => {
    const none = { ...places, photos: '', sidebars: '' }
    expect(placedIn([{ relationTo: '', value: 1 }, { image: 1 }], none)).toEqual([])
  })
})

describe('a node taken apart', () => {
  it('gives its caption to the one photo that it places', () => {
    const card = {
      type: 'block',
      version: 2,
      fields: { blockType: 'card', image: 1, caption: '圖說', title: '題' },
    }
    expect(partsOf(card, places)).toEqual({
      placed: [{ kind: 'photo', value: 1 }],
      caption: '圖說',
      words: ['題'],
    })
  })

  it('has every field of an upload for its caption', () => {
    const upload = {
      type: 'upload',
      version: 1,
      relationTo: 'media',
      value: 1,
      fields: { line: '甲', more: '乙' },
    }
    expect(partsOf(upload, places)).toMatchObject({ caption: '甲 乙', words: [] })
  })

  it('has a caption of nobody where it places none, several, or a box', () => {
    const fields = (more: object) => ({
      type: 'block',
      version: 2,
      fields: { blockType: 'card', caption: '圖說', ...more },
    })
    for (const more of [{}, { image: [1, 2] }, { box: 1 }])
      expect(partsOf(fields(more), places)).toMatchObject({ caption: '', words: ['圖說'] })
  })
})

describe('the values at the app’s own paths', () => {
  const row = {
    hero: 1,
    gallery: [{ image: 2 }, { image: null }, { image: { id: 3 } }],
    meta: { picture: 4 },
    many: [5, 6],
    empty: null,
    local: { en: 7, 'zh-Hant': [8, 9] },
  }

  it.each<[string[], [string, unknown][]]>([
    [['hero'], [['hero', 1]]],
    [
      ['gallery.image'],
      [
        ['gallery.0.image', 2],
        ['gallery.2.image', { id: 3 }],
      ],
    ],
    [
      ['meta.picture', 'hero'],
      [
        ['meta.picture', 4],
        ['hero', 1],
      ],
    ],
    [
      ['many'],
      [
        ['many', 5],
        ['many', 6],
      ],
    ],
    [
      ['local'],
      [
        ['local', 7],
        ['local', 8],
        ['local', 9],
      ],
    ],
    [['empty', 'nowhere', 'hero.x', 'gallery.nowhere'], []],
    [[], []],
  ])('%j are %j', (paths, expected) => {
    expect(usesIn(row, paths).map(({ path, value }) => [path, value])).toEqual(expected)
  })

  it('are found through groups', () => {
    expect([
      valueAt(row, 'meta.picture'),
      valueAt(row, 'hero'),
      valueAt(row, 'hero.x'),
      valueAt(row, 'gallery.0'),
    ]).toEqual([4, 1, undefined, undefined])
  })

  it.each([
    [{ en: 1 }, true],
    [{}, true],
    [{ id: 1 }, false],
    [{ name: '甲' }, false],
    [{ root: {} }, false],
    [{ relationTo: 'a', value: 1 }, false],
    [[1], false],
    ['en', false],
  ])('%j has one value a locale: %s', (value, expected) => {
    expect(isOneALocale(value)).toBe(expected)
  })

  it.each([
    ['headline', 'title'],
    ['attribution.sources', 'credit.sources'],
    ['photos.1.photo', 'gallery.2.image'],
    ['photos.9.photo', 'gallery.image'],
    ['byline.0.name', 'author'],
    ['section', 'section'],
  ])('the path %s is the app’s %s', (path, own) => {
    const names = {
      headline: ['title'],
      attribution: ['credit'],
      photos: ['gallery.image'],
      byline: ['author'],
    }
    expect(ownPath(path, { ...row, author: 'Ada' }, names)).toBe(own)
  })

  it('the path of a name in a list is the app’s row', () => {
    expect(ownPath('byline.1.name', { by: [{ name: 'A' }, { name: 'B' }] }, { byline: ['by'] })).toBe(
      'by.1.name',
    )
  })
})

it.each([
  ['一\n\n二', ['一', '二']],
  ['一\r\n二\r三', ['一', '二', '三']],
  [' \n　\n', []],
  ['', []],
])('plain text %j is the paragraphs %j', (plain, expected) => {
  expect(wordsIn(paragraphsOf(plain))).toEqual(expected)
})

it('rows of blocks are rich text that holds nothing else', () => {
  const state = stateOfBlocks([
    { blockType: 'card', title: '題' },
    { blockType: 'text', body: '文' },
  ])
  expect(wordsIn(state)).toEqual(['題', '文'])
  expect(stateOfBlocks([]).root.children).toEqual([])
})
