import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import type { Story } from '../../../../src/story/types.ts'
import { context, credit, foundBy, note, paragraph, photo, ref, story } from '../subjects.ts'

const contradicted = foundBy.bind(undefined, 'attribution-contradicted')
const declaring = (keys: string[], via: string[], over: Partial<Story>, locale = 'zh-Hant') =>
  story({ attribution: { form: 'report', ...credit(keys, via), place: '', date: '' }, ...over }, locale)

describe('attribution-contradicted: the opening or a by-line says one agency and the declaration another', () => {
  it.each([
    ['zh-Hant', '據新華社報道，首班船滿座。'],
    ['zh-Hant', '新華社珠灣1月5日電（記者陸小汀）首班船滿座。'],
    ['zh-Hans', '据新华社报道，首班船满座。'],
    ['zh-Hans', '新华社珠湾1月5日电（记者陆小汀）首班船满座。'],
    ['en', 'HONG KONG, Jan. 5 (Xinhua) -- The first sailing was full.'],
  ])('in %s: %s', (locale, words) => {
    expect(contradicted(declaring(['cns'], [], { body: [paragraph(words)] }, locale))).toEqual(['body'])
    expect(contradicted(declaring(['xinhua'], [], { body: [paragraph(words)] }, locale))).toEqual([])
  })

  it('passes when one of those named is declared: the others are undeclared, not contradicted', () => {
    const body = [paragraph('綜合中新社及新華社報道，首班船滿座。')]
    expect(contradicted(declaring(['xinhua'], [], { body }))).toEqual([])
    expect(contradicted(declaring(['xinhua', 'cns', 'afp'], [], { body }))).toEqual([])
  })

  it('passes when the one named is declared as the one who relays', () => {
    const relayed = {
      body: [paragraph('據新華社報道，首班船滿座。')],
      bylines: [{ name: '陸小汀', role: '', source: ref('xinhua') }],
    }
    expect(contradicted(declaring(['cns'], ['xinhua'], relayed))).toEqual([])
  })

  it('has nothing to contradict where nobody is declared', () => {
    expect(contradicted(declaring([], [], { body: [paragraph('據新華社報道，首班船滿座。')] }))).toEqual([])
  })

  it('looks at the first paragraph with words, past blanks, subheads and pictures', () => {
    const opening: Story['body'] = [
      paragraph('　'),
      { type: 'photo', photo: { id: 'p1', caption: '' } },
      { type: 'subhead', level: 2, children: [{ type: 'text', text: '夜航復辦' }] },
      paragraph('據新華社報道，首班船滿座。'),
    ]
    expect(contradicted(declaring(['cns'], [], { body: opening }))).toEqual(['body'])
    const later = [paragraph('首班船滿座。'), paragraph('據新華社報道，票價減半。')]
    expect(contradicted(declaring(['cns'], [], { body: later }))).toEqual([])
  })

  it('does not take a credit at the end of the first paragraph for its lede', () => {
    expect(contradicted(declaring(['cns'], [], { body: [paragraph('首班船滿座。（法新社）')] }))).toEqual([])
  })

  it.each<[string, Partial<Story>, string[]]>([
    [
      'the words of a by-line',
      { bylines: [{ name: '新華社記者陸小汀', role: 'reporter' }] },
      ['byline.0.name'],
    ],
    [
      'the source of a by-line',
      { bylines: [{ name: '陸小汀', role: 'reporter', source: ref('xinhua') }] },
      ['byline.0.source'],
    ],
    [
      'a by-line of the same agency',
      { bylines: [{ name: '中新社記者陸小汀', role: 'reporter', source: ref('cns') }] },
      [],
    ],
    ['a by-line of our own staff', { bylines: [{ name: '本報記者陸小汀', role: 'reporter' }] }, []],
    ['the house', { house: '據新華社報道' }, ['house']],
    ['a masthead', { house: '香港文匯報訊' }, []],
  ])('reads %s', (_, over, expected) => {
    expect(contradicted(declaring(['cns'], [], { body: [paragraph('首班船滿座。')], ...over }))).toEqual(
      expected,
    )
  })

  it('says who is named and who is declared', () => {
    const subject = declaring(['cns'], [], { body: [paragraph('據新華社報道，首班船滿座。')] })
    const [found] = judge(subject, context(), {
      'attribution-contradicted': rules['attribution-contradicted'],
    })
    expect(found).toMatchObject({ expected: '中新社', params: { keys: ['xinhua'], declared: ['cns'] } })
  })

  it('is answered by a mention of the words', () => {
    const mentions = [{ text: '據新華社報道', locale: '', reason: '轉述標語', by: '1' }]
    expect(
      contradicted(declaring(['cns'], [], { mentions, body: [paragraph('據新華社報道，首班船滿座。')] })),
    ).toEqual([])
  })

  it('is a matter of words: writes and the audit, not reads', () => {
    const subject = declaring(['cns'], [], { body: [paragraph('據新華社報道，首班船滿座。')] })
    expect(contradicted(subject, { mode: 'audit' })).toEqual(['body'])
    expect(contradicted(subject, { mode: 'read' })).toEqual([])
  })

  it('says nothing of photos and boxes', () => {
    expect(contradicted(photo({ caption: '據法新社報道，渡輪駛近碼頭。' }))).toEqual([])
    expect(contradicted(note({ body: [paragraph('據法新社報道，首班船滿座。')] }))).toEqual([])
  })
})
