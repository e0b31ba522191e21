import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/feeds/formats.ts'
import { credit, link, marked, p, photoIn, sidebarIn, subhead, ul } from '../../../../src/story/build.ts'
import type { Block, Story } from '../../../../src/story/types.ts'
import { site } from '../helpers/site.ts'
import { ferry, guidOf, nightFerry, publish, quoteBox, shortBrief } from '../helpers/stories.ts'

const written = (story: Story): string => formats.nitf.story.write(publish(story), site())

const read = (story: Story) => new DOMParser().parseFromString(written(story), 'text/xml')

/** The texts of the elements of this name; with an attribute's name, those. */
const found = (story: Story, name: string, attribute?: string): string[] =>
  [...read(story).getElementsByTagName(name)].map((element) =>
    attribute === undefined ? (element.textContent ?? '') : (element.getAttribute(attribute) ?? ''),
  )

/** Only what this block becomes. */
function inside(block: Block): string {
  const content =
    /<body\.content>(.*)<\/body\.content>/su.exec(written(shortBrief({ body: [block] })))?.[1] ?? ''
  return content.replace('<p class="credit">By Wren Okafor</p>', '').replace(/>\s+</gu, '><').trim()
}

describe('NITF', () => {
  it('has each credit in the field that the standard gives it', () => {
    expect(found(nightFerry(), 'byline')[0]).toBe('海角日報訊 綜合新華社及中新社報道')
    expect(found(nightFerry(), 'media-producer')).toEqual([
      '新華社發（何望舒 攝）',
      '法新社（蓋蒂圖片社轉發）',
    ])
    expect(found(nightFerry(), 'media-reference', 'source-credit')).toEqual([
      '新華社發（何望舒 攝）',
      '法新社（蓋蒂圖片社轉發）',
    ])
    expect(found(nightFerry(), 'datasource')).toEqual(['◆來源：新華社、央廣網', '◆來源：中新社'])
    expect(found(nightFerry(), 'org', 'value')).toEqual(['xinhua', 'cns'])
  })

  it('has its correction, embargo, times and rights', () => {
    expect(found(nightFerry(), 'correction', 'info')).toEqual(['末班船開出時間應為二十三時半，前稿有誤。'])
    expect(found(nightFerry(), 'tobject.property', 'tobject.property.type')).toEqual(['correction'])
    expect(found(nightFerry(), 'date.release', 'norm')).toEqual(['2026-11-28T09:00:00+08:00'])
    expect(found(nightFerry(), 'date.issue', 'norm')).toEqual(['2026-11-28T10:00:00+08:00'])
    expect(found(nightFerry(), 'doc.copyright', 'holder')).toEqual(['© 海角日報'])
    expect(found(nightFerry(), 'doc-id', 'id-string')).toEqual([guidOf(1)])
    expect(found(shortBrief(), 'correction')).toEqual([])
  })

  it('has the dateline of an agency, and who relayed it', () => {
    const wire = nightFerry({
      attribution: {
        form: 'dateline',
        ...credit('xinhua'),
        via: credit('getty').sources,
        place: '北京',
        date: '2026-11-27',
      },
    })
    expect(found(wire, 'location')).toEqual(['北京'])
    expect(found(wire, 'story.date', 'norm')).toEqual(['2026-11-27'])
    expect(found(wire, 'org')).toEqual(['新華社', '蓋蒂圖片社'])
  })

  it.each<[string, Block, string]>([
    [
      'marks',
      p(marked('a', 'bold', 'italic'), 'b', marked('c', 'uppercase')),
      '<p><em class="bold italic">a</em>bC</p>',
    ],
    ['a link', p(link('https://a.example/', 'a')), '<p><a href="https://a.example/">a</a></p>'],
    ['a break and a tab', p('a', { type: 'break' }, 'b', { type: 'tab' }), '<p>a<br />b&#9;</p>'],
    ['a subhead', subhead('a'), '<hl2>a</hl2>'],
    ['a rule', { type: 'rule' }, '<hr />'],
    ['lists in lists', ul('a', [p('b'), ul('c')]), '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>'],
    [
      'a numbered list that goes on',
      { type: 'list', style: 'number', start: 3, items: [{ type: 'item', children: [p('a')] }] },
      '<ol seqnum="3"><li>a</li></ol>',
    ],
    ['a list without items, which may not be', { type: 'list', style: 'bullet', items: [] }, ''],
    ['a paragraph without words', p(' '), ''],
  ])('has %s', (_name, block, nitf) => {
    expect(inside(block).replace('<body.content />', '')).toBe(nitf)
  })

  it('puts a box into a list by way of a quotation, where no block may stand, credit and all', () => {
    expect(inside(ul([sidebarIn(quoteBox())]))).toMatch(
      /^<ul><li><bq><block class="box quote">.*<datasource>◆來源：新華社、央廣網<\/datasource><\/block><\/bq><\/li><\/ul>$/u,
    )
  })

  it('has no picture without a file', () => {
    const { file: _file, ...waiting } = ferry()
    expect(inside(photoIn(waiting))).toBe('')
  })
})
