import { describe, expect, it } from 'vitest'
import type { BoxDraft } from '../../../../../src/wire/pageText/drafts.ts'
import { boxesIn } from '../pieces.ts'

const shown = ({ kind, title, quote, intro, points, body, source }: BoxDraft) => ({
  kind,
  title: title?.text,
  quote: quote && Object.fromEntries(Object.entries(quote).map(([name, strip]) => [name, strip?.text])),
  intro: intro?.text,
  points: points.map(({ heading, items }) => [heading?.text, ...items.map(({ text }) => text)]),
  body: body.map(({ text }) => text),
  source: source?.text,
})
const read = (text: string) => boxesIn(text).boxes.map(shown)
const empty = {
  title: undefined,
  quote: undefined,
  intro: undefined,
  points: [],
  body: [],
  source: undefined,
}

describe('a box', () => {
  it('of prose under a name, closed by its source', () => {
    const body = '矮燈是矮的燈，它們立在渡輪碼頭旁邊的石階上。'
    expect(read(`話你知：矮燈\n${body}\n◆來源：新華社\n`)).toEqual([
      { ...empty, kind: 'note', title: '話你知：矮燈', body: [body], source: '◆來源：新華社' },
    ])
  })

  it('of key points under ordinals', () => {
    expect(read('要點\n第一，燈要亮\n●夜裡亮\n●早上熄\n第二，船要慢\n●入港慢\n來源：中新社\n')).toEqual([
      {
        ...empty,
        kind: 'keyPoints',
        title: '要點',
        points: [
          ['第一，燈要亮', '夜裡亮', '早上熄'],
          ['第二，船要慢', '入港慢'],
        ],
        source: '來源：中新社',
      },
    ])
  })

  it('of a quotation with its work and what it means', () => {
    expect(
      read('海堤夜航\n「空山新雨後」\n——《山居秋暝》\n「空山」解作無人之山。\n資料來源：新華社\n'),
    ).toEqual([
      {
        ...empty,
        kind: 'quote',
        title: '海堤夜航',
        quote: { text: '空山新雨後', work: '《山居秋暝》', gloss: '「空山」解作無人之山。' },
        source: '資料來源：新華社',
      },
    ])
  })

  it('of what somebody says, without a source', () => {
    expect(read('「船鈴要慢慢響」\n——方小梨\n')).toEqual([
      { ...empty, kind: 'quote', quote: { text: '船鈴要慢慢響', speaker: '方小梨' } },
    ])
  })

  it('leaves a place where it stood, and takes none of the story before it', () => {
    const story = '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是青的。\n\n'
    const { items } = boxesIn(
      `${story}話你知：矮燈\n矮燈是矮的燈，它們立在渡輪碼頭旁邊的石階上。\n◆來源：新華社\n`,
    )
    expect(items.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'taken'])
  })

  it('is not a story with its source line', () => {
    const { boxes, items } = boxesIn(
      '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是青的。\n來源：新華社\n',
    )
    expect([boxes, items.map(({ kind }) => kind)]).toEqual([[], ['heading', 'paragraph', 'source']])
  })

  it('is not a list that the story announces', () => {
    expect(read('海堤夜航\n本報訊 船上有：\n●燈\n●鈴\n')).toEqual([])
  })
})
