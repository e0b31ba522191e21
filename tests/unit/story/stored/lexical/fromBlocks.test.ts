import { describe, expect, it } from 'vitest'
import { fromBlocks } from '../../../../../src/story/stored/lexical/fromBlocks.ts'
import type { Block } from '../../../../../src/story/types.ts'
import { UnstorableError } from '../../../../../src/story/stored/UnstorableError.ts'

describe('writing rich text', () => {
  it('spells ids as the database does', () => {
    const body: Block[] = [
      { type: 'photo', photo: { id: '7', caption: '' } },
      { type: 'sidebar', sidebar: { id: '8' } },
      {
        type: 'paragraph',
        children: [{ type: 'documentLink', collection: 'articles', id: '9', children: [] }],
      },
    ]
    const written = JSON.stringify(fromBlocks(body, { storedId: Number }))
    expect(written).toContain('"photo":7')
    expect(written).toContain('"sidebar":8')
    expect(written).toContain('"value":9')
  })

  it('leaves the field of a photo that is not known yet empty', () => {
    const state = fromBlocks([{ type: 'photo', photo: { id: '', caption: '待查' } }])
    expect(state.root.children[0]?.fields).toMatchObject({ photo: null, caption: '待查' })
  })

  it('numbers the items of a list, and gives a nested list no number of its own', () => {
    const item = (...children: Block[]) => ({ type: 'item' as const, children })
    const line = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] })
    const nested: Block = { type: 'list', style: 'bullet', items: [item(line('甲'))] }
    const [list] = fromBlocks([
      { type: 'list', style: 'number', start: 3, items: [item(line('三'), nested), item(line('四'))] },
    ]).root.children
    expect(list).toMatchObject({ tag: 'ol', start: 3, children: [{ value: 3 }, { value: 4 }, { value: 4 }] })
  })

  it('refuses a photo in a list item, where the editor would lose it', () => {
    const photo: Block = { type: 'photo', photo: { id: '7', caption: '' } }
    const body: Block[] = [{ type: 'list', style: 'bullet', items: [{ type: 'item', children: [photo] }] }]
    expect(() => fromBlocks(body)).toThrow(UnstorableError)
    expect(() => fromBlocks(body)).toThrow(/body\.0\.items\.0\.children\.0: .*photo/)
  })

  it('names a block that is none', () => {
    // A tree that came from JSON, where no compiler looked.
    const body = [{ type: 'toString' }] as unknown as Block[]
    expect(() => fromBlocks(body)).toThrow(/body\.0: unknown block "toString"/)
  })
})
