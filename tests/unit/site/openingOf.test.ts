import { describe, expect, it } from 'vitest'
import { openingOf } from '../../../app/(site)/_layout/openingOf.ts'
import { usableTag } from '../../../app/(site)/_layout/usableTag.ts'
import type { PublishedBlock } from '../../../src/feeds/published/types.ts'

const p = (text: string): PublishedBlock => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const subhead: PublishedBlock = { type: 'subhead', level: 2, children: [{ type: 'text', text: '小標題' }] }

describe('the opening of a story', () => {
  it('is its first paragraphs, without subheads and blank ones', () => {
    expect(openingOf({ body: [p(' '), p('一'), subhead, { type: 'rule' }, p('二'), p('三')] }, 2)).toEqual([
      '一',
      '二',
    ])
  })

  it('is nothing where there are none', () => {
    expect(openingOf({}, 3)).toEqual([])
    expect(openingOf({ body: [subhead] }, 3)).toEqual([])
  })
})

describe('the tag of a locale', () => {
  it.each([
    ['zh-hant-hk', 'zh-Hant-HK'],
    ['en', 'en'],
    ['de_DE', 'en'],
    ['', 'en'],
  ])('%s is used as %s', (tag, used) => {
    expect(usableTag(tag)).toBe(used)
  })
})
