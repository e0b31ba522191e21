import { describe, expect, it } from 'vitest'
import { bodyText } from '../../../../src/feeds/text/bodyText.ts'
import { br, p, sidebar, sidebarIn, ul } from '../../../../src/story/build.ts'
import type { Block } from '../../../../src/story/types.ts'
import { nightFerry, publish, quoteBox, shortBrief } from '../helpers/stories.ts'

describe('a body in plain text', () => {
  it('is a story in the order in which it is read, every credit in it', () => {
    expect(bodyText(publish(nightFerry()))).toBe(
      [
        '海角日報訊 據中新社報道',
        '渡輪周五試航。　新華社發（何望舒 攝）',
        '據新華社報道，停航三年的夜間渡輪下月復航。',
        '首周半價',
        '船公司說，首周票價減半，票價表已上載。\n另見站內公告。',
        '新碼頭的想像圖。　法新社（蓋蒂圖片社轉發）　人工智能生成圖片',
        '海風很大，但是值得。',
        '• 末班船二十三時半\n• 逢周一停航',
        '渡口一語\n渡者不問深淺。\n老船工　《渡口雜記》\n過河的人只管向前。\n◆來源：新華社、央廣網',
        '當局會在三個月後檢討。',
        '夜航六問\n乘客最常問的事。\n1. 班次\n  • 二十二時\n  • 二十三時半\n2. 票價\n◆來源：中新社',
        '記者 歐陽渡',
        '記者 沈一帆，新華社',
        '更正：末班船開出時間應為二十三時半，前稿有誤。',
      ].join('\n\n'),
    )
  })

  it('of next to nothing is its credit and its words', () => {
    expect(bodyText(publish(shortBrief()))).toBe(
      'By Wren Okafor\n\nThe lamp on the old mole was lit again on Friday.',
    )
  })

  const inside = (...body: Block[]): string =>
    bodyText(publish(shortBrief({ body: [...body] }))).replace('By Wren Okafor\n\n', '')

  it.each<[string, Block, string]>([
    ['lists in lists', ul('a', [p('b'), ul('c', 'd')], 'e'), '• a\n• b\n  • c\n  • d\n• e'],
    [
      'a numbered list',
      {
        type: 'list',
        style: 'number',
        start: 9,
        items: ['x', 'y'].map((text) => ({ type: 'item', children: [p(text)] })),
      },
      '9. x\n10. y',
    ],
    [
      'a check list',
      {
        type: 'list',
        style: 'check',
        items: [
          { type: 'item', checked: true, children: [p('x')] },
          { type: 'item', checked: false, children: [p('y')] },
        ],
      },
      '☑ x\n☐ y',
    ],
    ['a break', p('a', br, 'b'), 'a\nb'],
    ['markup as it is typed', p('<b> & ]]>'), '<b> & ]]>'],
    [
      'a box with text of its own',
      sidebarIn(sidebar({ ...quoteBox(), kind: 'note', quote: undefined }, p('x'), p('y'))),
      '渡口一語\nx\ny\n◆來源：新華社、央廣網',
    ],
  ])('has %s', (_name, block, text) => {
    expect(inside(block)).toBe(text)
  })

  it('leaves out paragraphs without words', () => {
    expect(inside(p('a'), p(' '), p(), p('b'))).toBe('a\n\nb')
  })
})
