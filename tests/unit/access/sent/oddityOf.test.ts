import { expect, it } from 'vitest'
import { oddityOf } from '../../../../src/access/sent/oddityOf.ts'
import { linksFit } from '../../../../src/access/sent/linksFit.ts'

const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)])

it.each([
  [JSON.parse('{"a":{"__proto__":{"b":1}}}'), 'plainKeys'],
  [JSON.parse('[{"constructor":{"prototype":1}}]'), 'plainKeys'],
  [{ prototype: 1 }, 'plainKeys'],
  [deep(202), 'shallow'],
  [deep(5000), 'shallow'],
  [JSON.parse(`${'['.repeat(202)}${']'.repeat(202)}`), 'shallow'],
])('a value that cannot be walked safely is told from others (%#)', (value, kind) => {
  expect(oddityOf(value)).toBe(kind)
})

it.each([[null], ['__proto__'], [5], [{}], [[{ a: [{ b: '__proto__' }] }]], [deep(200)], [new Date()]])(
  'a plain value is plain (%#)',
  (value) => {
    expect(oddityOf(value)).toBeUndefined()
  },
)

it('an address that would run something is found wherever it stands', () => {
  const body = (url: unknown) => ({ root: { children: [{ type: 'list', children: [{ fields: { url } }] }] } })
  expect(linksFit(body('java\tscript:alert(1)'), 'body')).toEqual([{ path: 'body', kind: 'safeUrl' }])
  expect(linksFit({ href: 'data:text/html,x' }, 'card')).toEqual([{ path: 'card', kind: 'safeUrl' }])
  expect(linksFit([{ cards: [{ url: '//elsewhere.example' }] }], 'cards')).toHaveLength(1)
  expect(linksFit(body('https://example.com'), 'body')).toEqual([])
  expect(linksFit(body(null), 'body')).toEqual([])
  expect(linksFit({ text: 'javascript:alert(1)' }, 'body')).toEqual([])
})
