import { describe, expect, it } from 'vitest'
import { linksFit } from '../../../../src/access/sent/linksFit.ts'

const link = (url: unknown) => ({ root: { children: [{ type: 'link', fields: { url }, children: [] }] } })
const misfit = [{ path: 'body', kind: 'safeUrl' }]

describe('the links of what is sent', () => {
  it.each<[string, unknown]>([
    ['https', link('https://ferry.example')],
    ['within the site', link('/timetable')],
    ['mail', link('mailto:desk@headland.example')],
    ['an address that is none', link(7)],
    ['words that name one', { root: { children: [{ type: 'text', text: 'javascript:alert(1)' }] } }],
    ['nothing', null],
    ['a text', 'javascript:alert(1)'],
    ['lists with holes', [undefined, null, [undefined]]],
  ])('are fine: %s', (_, value) => {
    expect(linksFit(value, 'body')).toEqual([])
  })

  it.each<[string, unknown]>([
    ['a script', link('javascript:alert(1)')],
    ['a script in capitals, behind a blank', link(' JavaScript:alert(1)')],
    ['a script with a tab in it', link('java\tscript:alert(1)')],
    ['data', link('data:text/html,<script>alert(1)</script>')],
    ['in another field of an address', { href: 'vbscript:x' }],
    ['behind a hole in a list', [null, undefined, link('javascript:x')]],
    ['at any depth', [[[[{ a: { b: [link('javascript:x')] } }]]]]],
  ])('are refused, once for the field: %s', (_, value) => {
    expect(linksFit(value, 'body')).toEqual(misfit)
  })

  it('are found among two hundred thousand, and in a value as deep as that', () => {
    const many = Array.from({ length: 200_000 }, () => ({ type: 'text' }))
    expect(linksFit([...many, link('javascript:x')], 'body')).toEqual(misfit)
    let deep: unknown = link('javascript:x')
    for (let depth = 0; depth < 20_000; depth++) deep = [deep]
    expect(linksFit(deep, 'body')).toEqual(misfit)
  })
})
