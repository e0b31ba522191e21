import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyHtml } from '../../../../src/feeds/html/bodyHtml.ts'
import { link, marked, p, photoIn, set, sidebarIn, subhead, ul } from '../../../../src/story/build.ts'
import type { Block, Inline } from '../../../../src/story/types.ts'
import { blocks, words } from '../../story/arbitraries.ts'
import { drawing, ferry, nightFerry, pointsBox, publish, quoteBox, shortBrief } from '../helpers/stories.ts'

/** Only a body, which says its credit itself. */
const plain = (...body: Block[]): string =>
  bodyHtml(
    publish(
      nightFerry({
        house: '',
        bylines: [],
        photos: [],
        sidebars: [],
        corrections: [],
        attribution: { ...nightFerry().attribution, sources: [{ key: 'cns', id: 'source-cns' }] },
        body: [p('據中新社報道，甲。'), ...body],
      }),
    ),
  ).replace('<p>據中新社報道，甲。</p>', '')

const inside = (...body: Block[]): string => plain(...body).replace(/^<div lang="zh-Hant-HK">|<\/div>$/gu, '')

/** What a reader of XML that others wrote makes of it. @throws ParseError when it is not well formed */
const read = (html: string) => new DOMParser().parseFromString(html, 'text/xml')

describe('a body in HTML', () => {
  it('is a story in the order in which it is read, every credit shown', async () => {
    const lines = bodyHtml(publish(nightFerry())).replaceAll('><', '>\n<')
    await expect(`${lines}\n`).toMatchFileSnapshot('../../../fixtures/html/night-ferry.html')
  })

  it('of next to nothing is its credit and its words', () => {
    expect(bodyHtml(publish(shortBrief()))).toBe(
      '<div lang="en"><p class="credit">By Wren Okafor</p><p>The lamp on the old mole was lit again on Friday.</p></div>',
    )
  })

  it.each<[string, Block, string]>([
    [
      'marks',
      p(marked('甲', 'bold', 'italic'), marked('2', 'superscript')),
      '<p><em><strong>甲</strong></em><sup>2</sup></p>',
    ],
    ['letters', p(marked('abc', 'uppercase')), '<p>ABC</p>'],
    ['a break and a tab', p('甲', { type: 'break' }, '乙', { type: 'tab' }, '丙'), '<p>甲<br />乙&#9;丙</p>'],
    [
      'a link',
      p(link('https://a.example/?b=1&c="', marked('詞', 'bold'))),
      '<p><a href="https://a.example/?b=1&amp;c=%22"><strong>詞</strong></a></p>',
    ],
    ['a link that would run', p(link('javascript:alert(1)', '詞')), '<p>詞</p>'],
    ['a subhead', subhead('小題'), '<h2>小題</h2>'],
    [
      'a subhead as high as the headline',
      { type: 'subhead', level: 1, children: [{ type: 'text', text: '題' }] },
      '<h2>題</h2>',
    ],
    [
      'a deep subhead',
      { type: 'subhead', level: 5, children: [{ type: 'text', text: '題' }] },
      '<h5>題</h5>',
    ],
    ['a rule', { type: 'rule' }, '<hr />'],
    ['a paragraph without words', p('　', { type: 'break' }), ''],
    ['another direction', set({ direction: 'rtl' }, p('ש')), '<p dir="rtl">ש</p>'],
    ['a list', ul('甲', [p('乙'), ul('丙')]), '<ul><li>甲</li><li>乙<ul><li>丙</li></ul></li></ul>'],
    [
      'a numbered list',
      { type: 'list', style: 'number', start: 3, items: [{ type: 'item', children: [p('甲')] }] },
      '<ol start="3"><li>甲</li></ol>',
    ],
    [
      'a check list',
      {
        type: 'list',
        style: 'check',
        items: [
          { type: 'item', checked: true, children: [p('甲')] },
          { type: 'item', checked: false, children: [] },
        ],
      },
      '<ul><li>☑ 甲</li><li>☐ </li></ul>',
    ],
    [
      'what looks like markup',
      p('<script>alert("1")</script> &amp; ]]> <!--'),
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;amp; ]]&gt; &lt;!--</p>',
    ],
    ['characters beyond the first plane', p('𠮷野家 👩🏽‍🚀'), '<p>𠮷野家 👩🏽‍🚀</p>'],
    ['controls and halves', p('甲\u0008乙\ud842丙'), '<p>甲乙\ufffd丙</p>'],
  ])('has %s', (_name, block, html) => {
    expect(inside(block)).toBe(html)
  })

  it('puts no space between what stands together', () => {
    expect(inside(p(marked('甲', 'bold'), marked('乙', 'italic')))).toBe(
      '<p><strong>甲</strong><em>乙</em></p>',
    )
  })

  it('shows no picture twice, and none without a file', () => {
    const both = {
      photos: [{ id: '7', photo: ferry(), caption: '' }],
      sidebars: [{ id: '4', sidebar: pointsBox() }],
    }
    const html = bodyHtml(publish(nightFerry({ ...both, body: [photoIn(ferry()), sidebarIn(pointsBox())] })))
    expect(html.match(/<img /gu)).toHaveLength(1)
    expect(html.match(/<aside /gu)).toHaveLength(1)
    const { file: _file, ...waiting } = drawing()
    expect(inside(photoIn(waiting))).toBe('')
  })

  it('has no signature twice', () => {
    const signed = { bylines: [{ name: '歐陽渡', role: 'reporter' }], attribution: nightFerry().attribution }
    const html = (text: string) => bodyHtml(publish(nightFerry({ ...signed, body: [p(text)] })))
    expect(html('記者歐陽渡在碼頭所見，燈已亮。')).not.toContain('class="byline"')
    expect(html('在碼頭所見，燈已亮。')).toContain('<p class="byline">記者 歐陽渡</p>')
  })

  it('is well formed whatever it holds, and holds every word', () => {
    fc.assert(
      fc.property(blocks, words, (body, title) => {
        const html = bodyHtml(
          publish(nightFerry({ body, sidebars: [{ id: '3', sidebar: quoteBox({ title: `題${title}` }) }] })),
        )
        const text = read(html).documentElement?.textContent ?? ''
        expect(text).toContain(asRead(`題${title}`))
        for (const word of runsIn(body)) expect(text).toContain(asRead(word))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps every character that separates lines', () => {
    expect(bodyHtml(publish(nightFerry({ body: [p('甲\u2028乙\u0085丙\u2029丁')] })))).toContain(
      '甲\u2028乙\u0085丙\u2029丁',
    )
  })

  it('of 100 KB is read whole', () => {
    const long = Array.from({ length: 2_000 }, (_, at) => p(`第${at}段：船過海港，燈照水面。]]>`))
    const html = plain(...long)
    // In UTF-16 units; three times as many bytes.
    expect(html.length).toBeGreaterThan(50_000)
    expect(read(html).getElementsByTagName('p')).toHaveLength(2_000)
  })
})

/** The reader takes these for line breaks: U+0085 and U+2028 as XML 1.1 does (section 2.11), U+2029 by itself. */
const asRead = (text: string): string => text.replace(/[\u0085\u2028\u2029]/gu, '\n')

/** Every run of text that is in a paragraph with words, as it is written. */
const runsIn = (body: readonly Block[]): string[] =>
  body.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap(({ children }) => runsIn(children))
    if (!('children' in block)) return []
    const runs = block.children.flatMap(textsIn)
    return runs.join('').replace(/[\p{Z}\p{C}\s]/gu, '') === '' ? [] : runs
  })

const textsIn = (inline: Inline): string[] => {
  if (inline.type === 'text') return /case|capital/u.test(String(inline.marks)) ? [] : [inline.text]
  return 'children' in inline ? inline.children.flatMap(textsIn) : []
}
