import { describe, expect, it } from 'vitest'
import { isRecord } from '../../../src/rows/isRecord.ts'
import { hasMembers, membersOf } from '../../../src/rows/membersOf.ts'

describe('the members of a value', () => {
  it('are everything in it, each with its name and depth', () => {
    const found = [...membersOf({ a: 1, b: [{ c: null }], d: 'x' })]
    const told = found.map(({ name, value, depth }) => `${depth} ${name} ${typeof value}`)
    expect(told.sort()).toEqual(['1 a number', '1 b object', '1 d string', '2 0 object', '3 c object'])
  })

  it.each([undefined, null, 5, 'text', true, new Uint8Array(3), Buffer.from('ab'), {}, [], new Date(0)])(
    'are none in %j',
    (value) => {
      expect([...membersOf(value)]).toEqual([])
    },
  )

  it('are found however deep, without running out of stack', () => {
    let deep: unknown = 'end'
    for (let depth = 0; depth < 200_000; depth++) deep = { in: deep }
    let deepest = 0
    for (const { depth } of membersOf(deep)) deepest = Math.max(deepest, depth)
    expect(deepest).toBe(200_000)
  })

  it('count bytes as one value', () => {
    expect([...membersOf({ file: new Uint8Array(1000) })]).toHaveLength(1)
    expect(hasMembers(new DataView(new ArrayBuffer(8)))).toBe(false)
    expect(hasMembers([])).toBe(true)
  })
})

it.each([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [new Date(0), false],
  [null, false],
  [undefined, false],
  ['text', false],
  [5, false],
  [() => undefined, false],
])('%j is an object with members: %s', (value, expected) => {
  expect(isRecord(value)).toBe(expected)
})
