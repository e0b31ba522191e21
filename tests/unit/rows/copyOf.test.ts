import { describe, expect, it } from 'vitest'
import { copyOf } from '../../../src/rows/copyOf.ts'

class Id {
  constructor(readonly digits: string) {}
}

describe('a copy of a row', () => {
  it('says the same and shares no list or object, however deep', () => {
    const row = { body: { root: { children: [{ text: '園圃' }] } }, sources: [1, 2], none: null }
    const copy = copyOf(row)
    expect(copy).toEqual(row)
    row.sources.push(3)
    const [child] = row.body.root.children
    if (child) child.text = '改了'
    expect(copy).toEqual({ body: { root: { children: [{ text: '園圃' }] } }, sources: [1, 2], none: null })
  })

  it('has the very dates and ids', () => {
    const [id, at] = [new Id('a1'), new Date(0)]
    const copy = copyOf({ id, at })
    expect(copy.id).toBe(id)
    expect(copy.at).toBe(at)
  })
})
