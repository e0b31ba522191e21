import fc from 'fast-check'
import { AutoLinkNode, HorizontalRuleFeature, LinkNode, ServerBlockNode } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { describe, expect, it } from 'vitest'
import { fromBlocks } from '../../../../../src/story/stored/lexical/fromBlocks.ts'
import { toBlocks } from '../../../../../src/story/stored/lexical/toBlocks.ts'
import type { Block } from '../../../../../src/story/types.ts'
import { blocks } from '../../arbitraries.ts'

describe('a body written as rich text and read back', () => {
  it('is the same body: every word, mark, link, list, alignment and embedded photo', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        expect(toBlocks(fromBlocks(body))).toStrictEqual(body)
      }),
    )
  })

  it('is the same body after the database kept it as JSON', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const stored: unknown = JSON.parse(JSON.stringify(fromBlocks(body)))
        expect(toBlocks(stored)).toStrictEqual(body)
      }),
    )
  })

  it('is written the same way twice', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        expect(fromBlocks(toBlocks(fromBlocks(body)))).toEqual(fromBlocks(body))
      }),
    )
  })

  it('gives links and blocks ids that are unique in the text, as field hooks need', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const ids = JSON.stringify(fromBlocks(body)).match(/"id":"0{10}[0-9a-f]{14}"/g) ?? []
        expect(ids.length).toBe(new Set(ids).size)
      }),
    )
  })
})

describe('the editor itself', () => {
  const horizontalRule = HorizontalRuleFeature().feature
  const nodes = [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode, ServerBlockNode]

  /** What Payload's editor makes of a state when it loads and saves it untouched. */
  const throughEditor = (state: unknown): unknown => {
    const rule = typeof horizontalRule === 'function' ? [] : (horizontalRule.nodes ?? [])
    const editor = createHeadlessEditor({
      // Payload types a feature's nodes wider than lexical does; they are the classes it registers itself.
      nodes: [...nodes, ...rule.map((entry) => ('node' in entry ? entry.node : entry))] as never,
      onError: (error: Error) => {
        throw error
      },
    })
    const saved: unknown = JSON.parse(JSON.stringify(editor.parseEditorState(JSON.stringify(state))))
    return saved
  }

  const cases: [string, Block[]][] = [
    ['a paragraph', [{ type: 'paragraph', children: [{ type: 'text', text: '甲', marks: ['bold'] }] }]],
    [
      'an aligned, indented subhead',
      [{ type: 'subhead', level: 3, children: [], align: 'center', indent: 2 }],
    ],
    ['a rule and a photo', [{ type: 'rule' }, { type: 'photo', photo: { id: '7', caption: '說明' } }]],
  ]

  it.each(cases)('reads %s as it was meant', (_name, body) => {
    expect(toBlocks(throughEditor(fromBlocks(body)))).toStrictEqual(body)
  })

  it('loads and saves whatever is written without changing it', () => {
    fc.assert(
      fc.property(blocks, (body) => {
        const state = fromBlocks(body)
        expect(throughEditor(state)).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })
})
