import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBlocks } from '../../../../../src/story/stored/lexical/fromBlocks.ts'
import { LexicalNodeError } from '../../../../../src/story/stored/lexical/LexicalNodeError.ts'
import { toBlocks } from '../../../../../src/story/stored/lexical/toBlocks.ts'
import { plainText } from '../../../../../src/story/words/plainText.ts'

const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format })
const element = (type: string, children: unknown[], rest: object = {}) => ({
  type,
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
  ...rest,
})
const p = (...children: unknown[]) => element('paragraph', children)
const li = (...children: unknown[]) => element('listitem', children, { value: 1 })
const ul = (...children: unknown[]) => element('list', children, { listType: 'bullet', start: 1, tag: 'ul' })

describe('reading a rich text value', () => {
  it.each([[null], [undefined]])('%s is an empty text', (value) => {
    expect(toBlocks(value)).toEqual([])
  })

  it('keeps an empty paragraph, because the editor put it there', () => {
    expect(toBlocks(root(p()))).toEqual([{ type: 'paragraph', children: [] }])
  })

  it('names every mark of a run', () => {
    expect(toBlocks(root(p(text('甲', 0b111_1111_1111))))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: '甲',
            marks: [
              'bold',
              'italic',
              'strikethrough',
              'underline',
              'code',
              'subscript',
              'superscript',
              'highlight',
              'lowercase',
              'uppercase',
              'capitalize',
            ],
          },
        ],
      },
    ])
  })

  it('reads a link that the editor found by itself as a link', () => {
    const auto = element('autolink', [text('example.com')], {
      fields: { linkType: 'custom', url: 'https://example.com' },
    })
    expect(toBlocks(root(p(auto)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: 'https://example.com', children: [{ type: 'text', text: 'example.com' }] },
        ],
      },
    ])
  })

  it.each([
    ['an id', 12, '12'],
    ['text', '65aa', '65aa'],
    ['the populated document', { id: 12, headline: '題' }, '12'],
  ])('reads a link to a document whose value is %s', (_name, value, id) => {
    const link = element('link', [text('前文')], {
      fields: { linkType: 'internal', newTab: true, doc: { relationTo: 'articles', value } },
    })
    expect(toBlocks(root(p(link)))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'documentLink',
            collection: 'articles',
            id,
            newTab: true,
            children: [{ type: 'text', text: '前文' }],
          },
        ],
      },
    ])
  })

  it('keeps the words of a link to a document that is gone', () => {
    const link = element('link', [text('前文')], { fields: { linkType: 'internal', doc: null } })
    const body = toBlocks(root(p(link)))
    expect(plainText(body)).toBe('前文')
    expect(toBlocks(fromBlocks(body))).toEqual(body)
  })

  it.each([
    ['a number', 7, '7'],
    ['text', '65aa', '65aa'],
    ['the populated photo', { id: 7, caption: '說明' }, '7'],
    ['null', null, ''],
  ])('reads a photo block whose field is %s', (_name, photo, id) => {
    const block = { type: 'block', version: 2, fields: { blockType: 'photo', photo, caption: null } }
    expect(toBlocks(root(block))).toEqual([{ type: 'photo', photo: { id, caption: '' } }])
  })

  it('asks for the photos and boxes when it is told how', () => {
    const photo = { type: 'block', version: 2, fields: { blockType: 'photo', photo: 7, caption: '這裏' } }
    const box = { type: 'block', version: 2, fields: { blockType: 'sidebar', sidebar: 8 } }
    const read = toBlocks(root(photo, box), {
      photoUse: (value, caption) => ({ id: `photo ${String(value)}`, caption }),
      sidebarUse: (value) => ({ id: `box ${String(value)}` }),
    })
    expect(read).toEqual([
      { type: 'photo', photo: { id: 'photo 7', caption: '這裏' } },
      { type: 'sidebar', sidebar: { id: 'box 8' } },
    ])
  })

  it('puts a nested list into the item it belongs to', () => {
    expect(toBlocks(root(ul(li(text('一')), li(ul(li(text('一甲')))), li(text('二')))))).toEqual([
      {
        type: 'list',
        style: 'bullet',
        items: [
          {
            type: 'item',
            children: [
              { type: 'paragraph', children: [{ type: 'text', text: '一' }] },
              {
                type: 'list',
                style: 'bullet',
                items: [
                  {
                    type: 'item',
                    children: [{ type: 'paragraph', children: [{ type: 'text', text: '一甲' }] }],
                  },
                ],
              },
            ],
          },
          { type: 'item', children: [{ type: 'paragraph', children: [{ type: 'text', text: '二' }] }] },
        ],
      },
    ])
  })

  it('makes pasted paragraphs in a quotation lines of it', () => {
    const [quotation] = toBlocks(root(element('quote', [p(text('上')), p(text('下'))])))
    expect(quotation).toEqual({
      type: 'quotation',
      children: [{ type: 'text', text: '上' }, { type: 'break' }, { type: 'text', text: '下' }],
    })
  })
})

describe('what a story has no place for is an error that names it and says where', () => {
  const cases: [string, unknown, string, string][] = [
    ['an upload', root(p(), { type: 'upload', version: 3 }), 'upload', 'root.children.1'],
    ['a table', root(element('table', [])), 'table', 'root.children.0'],
    [
      'an inline block',
      root(p({ type: 'inlineBlock', version: 1 })),
      'inlineBlock',
      'root.children.0.children.0',
    ],
    [
      'another block',
      root({ type: 'block', version: 2, fields: { blockType: 'gallery' } }),
      'block gallery',
      'root.children.0',
    ],
    ['a block without a type', root({ type: 'block', version: 2 }), 'block', 'root.children.0'],
    ['a name every object has', root({ type: 'constructor', version: 1 }), 'constructor', 'root.children.0'],
    ['words beside paragraphs', root(text('甲')), 'text', 'root.children.0'],
    ['a heading h7', root(element('heading', [], { tag: 'h7' })), 'heading', 'root.children.0'],
    ['a text format of another version', root(p(text('甲', 1 << 11))), 'text', 'root.children.0.children.0'],
    [
      'an unknown alignment',
      root(element('paragraph', [], { format: 'middle' })),
      'paragraph',
      'root.children.0',
    ],
    ['a paragraph in a list', root(ul(p())), 'paragraph', 'root.children.0.children.0'],
    ['a list of an unknown kind', root(element('list', [], { listType: 'tree' })), 'list', 'root.children.0'],
    [
      'a heading in an item',
      root(ul(li(element('heading', [])))),
      'heading',
      'root.children.0.children.0.children.0',
    ],
    ['text without text', root(p({ type: 'text', version: 1 })), 'text', 'root.children.0.children.0'],
    ['a node without a type', root({ version: 1 }), 'object', 'root.children.0'],
    ['a null for a node', root(null), 'null', 'root.children.0'],
    ['children that are no list', { root: { type: 'root', children: {} } }, 'root', 'root'],
    ['an editor state without its root', {}, 'undefined', 'root'],
    ['text in place of an editor state', '正文', 'string', 'root'],
  ]

  it.each(cases)('%s', (_name, state, nodeType, path) => {
    const read = () => toBlocks(state)
    expect(read).toThrow(LexicalNodeError)
    expect(read).toThrow(expect.objectContaining({ nodeType, path }))
    expect(read).toThrow(path)
  })
})

it('keeps the words of a link that would run something, and not the link', () => {
  const link = element('link', [text('按此')], {
    fields: { linkType: 'custom', url: 'java\tscript:alert(1)' },
  })
  expect(toBlocks(root(p(text('詳情請'), link)))).toEqual(toBlocks(root(p(text('詳情請'), text('按此')))))
})

describe('text in any shape Lexical can store', () => {
  const leaf = fc.string({ maxLength: 6 }).map((words) => text(words))
  const inline = fc.oneof(
    leaf,
    fc.constant({ type: 'linebreak', version: 1 }),
    fc.constant({ ...text('\t'), type: 'tab' }),
    fc
      .array(leaf, { maxLength: 2 })
      .map((children) => element('link', children, { fields: { linkType: 'custom' } })),
  )
  const paragraph = fc.array(inline, { maxLength: 4 }).map((children) => p(...children))
  const { item } = fc.letrec<{ item: object; list: object }>((tie) => ({
    item: fc
      .array(fc.oneof({ maxDepth: 3 }, inline, paragraph, tie('list')), { maxLength: 4 })
      .map((children) => li(...children)),
    list: fc.array(tie('item'), { maxLength: 3 }).map((items) => ul(...items)),
  }))
  const state = fc
    .array(
      fc.oneof(
        paragraph,
        fc.array(fc.oneof(inline, paragraph), { maxLength: 4 }).map((children) => element('quote', children)),
        fc.array(inline, { maxLength: 3 }).map((children) => element('heading', children, { tag: 'h2' })),
        fc.array(item, { maxLength: 4 }).map((items) => ul(...items)),
      ),
      { maxLength: 5 },
    )
    .map((children) => root(...children))

  /** Every `text` of the stored value in reading order, found without knowing what any node means. */
  const storedWords = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(storedWords).join('')
    if (typeof value !== 'object' || value === null) return ''
    const own = 'text' in value && typeof value.text === 'string' ? value.text : ''
    return own + Object.values(value).map(storedWords).join('')
  }
  const withoutLines = (words: string) => words.replaceAll('\n', '')

  it('loses no word and moves none', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(withoutLines(plainText(toBlocks(value)))).toBe(withoutLines(storedWords(value)))
      }),
    )
  })

  it('loses none when it is written back either', () => {
    fc.assert(
      fc.property(state, (value) => {
        expect(withoutLines(storedWords(fromBlocks(toBlocks(value))))).toBe(withoutLines(storedWords(value)))
      }),
    )
  })
})
