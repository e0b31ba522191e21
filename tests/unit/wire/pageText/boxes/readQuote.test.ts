import { describe, expect, it } from 'vitest'
import { fromByLine, readQuote } from '../../../../../src/wire/pageText/boxes/readQuote.ts'
import type { Strip } from '../../../../../src/wire/pageText/text/Strip.ts'
import { boxesIn } from '../pieces.ts'
import { stripOf } from '../strips.ts'

const texts = (parts: Readonly<Record<string, Strip>> = {}) =>
  Object.fromEntries(Object.entries(parts).map(([name, { text }]) => [name, text]))
const quoteIn = (...paragraphs: string[]) => readQuote(paragraphs.map((text, i) => stripOf(text, i * 200)))

describe('a quotation', () => {
  it.each<[string, string, Record<string, string>]>([
    ['with its work', '「行遠必自邇」出自《禮記》', { text: '行遠必自邇', work: '《禮記》' }],
    [
      'with author and work',
      '「積土成山」語出荀子《勸學》',
      { text: '積土成山', speaker: '荀子', work: '《勸學》' },
    ],
    [
      'with its meaning',
      '「積土成山」出自《勸學》，意思是由小成大。',
      { text: '積土成山', work: '《勸學》', gloss: '意思是由小成大。' },
    ],
    ['in Simplified Chinese', '「积土成山」语出《劝学》', { text: '积土成山', work: '《劝学》' }],
  ])('%s', (_, text, parts) => {
    expect(texts(quoteIn(text)?.quote)).toEqual(parts)
  })

  it('is found in whichever paragraph names the work, and the others stay', () => {
    const found = quoteIn('船鈴是早上的鐘。', '「積土成山」出自《勸學》', '燈火是晚上的鐘。')
    expect(found?.body.map(({ text }) => text)).toEqual(['船鈴是早上的鐘。', '燈火是晚上的鐘。'])
  })

  it('is accounted for to its last character', () => {
    const text = '「積土成山」出自荀子《勸學》，意思是由小成大。'
    const found = quoteIn(text)
    const all = [...Object.values(found?.quote ?? {}), ...(found?.marks ?? [])].flatMap(({ at }) => [...at])
    expect(all.sort((a, b) => a - b)).toEqual(stripOf(text).at)
  })

  it.each([
    ['船鈴響了，「積土成山」出自《勸學》', 'words stand before it'],
    ['「積土成山」的燈，出自《勸學》', 'the quotation goes on'],
    ['「積土成山」出自一本很舊很舊的書，名叫《勸學》', 'the work is not what it is from'],
    ['「積土成山」出自勸學', 'no work is named'],
    ['「積土成山」出自《勸學', 'the name of the work has no end'],
    ['「積土」「成山」出自《勸學》', 'there are two quotations'],
    ['積土成山', 'nothing is quoted'],
    ['', 'it is empty'],
  ])('is not %s: %s', (text) => {
    expect(quoteIn(text)).toBeUndefined()
  })
})

describe('the line under a quotation', () => {
  it.each<[string, Record<string, string>]>([
    ['——《勸學》', { work: '《勸學》' }],
    ['——荀子《勸學》', { speaker: '荀子', work: '《勸學》' }],
    ['—— 船長周小舟', { speaker: '船長周小舟' }],
    ['―《勸學》', { work: '《勸學》' }],
    ['- the harbour master', { speaker: 'the harbour master' }],
  ])('%s names %j', (text, parts) => {
    expect(texts(fromByLine(stripOf(text))?.quote)).toEqual(parts)
  })

  it.each(['《勸學》', '荀子', '', `——${'長'.repeat(40)}`])('is not %j', (text) => {
    expect(fromByLine(stripOf(text))).toBeUndefined()
  })
})

describe('a pull quote', () => {
  const story = '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看是灰的，雨天看是青的，船鈴每到整點響三次。\n'

  it('is words in large type over a dash and a name', () => {
    const { boxes } = boxesIn(`${story}\n「燈不關，人就不走。」\n——守燈人周小舟\n`)
    expect(boxes.map(({ kind, quote }) => [kind, texts(quote)])).toEqual([
      ['quote', { text: '燈不關，人就不走。', speaker: '守燈人周小舟' }],
    ])
  })
})

describe('a quotation that is a sentence of the text', () => {
  it.each([
    ['「積土成山」出自《勸學》，意思是由小成大。', '出自'],
    ['「積土成山」語出荀子《勸學》。講的是由小成大。', '語出…。'],
    ['「積土成山」見於《勸學》一篇，講的是由小成大。', '見於…'],
    ['「積土成山」出自《勸學》。', '出自…。'],
    ['「積土成山」出自《勸學》', '出自'],
  ])('keeps its own words: %s', (text, from) => {
    const other = '船鈴是早上的鐘。'
    expect(quoteIn(text)?.quoteIn).toEqual({ after: 0, from })
    expect(quoteIn(other, text)?.quoteIn).toEqual({ after: 1, from })
  })

  it('is none where a dash names the work', () => {
    expect(quoteIn('船鈴是早上的鐘。', '——《勸學》')?.quoteIn).toBeUndefined()
  })
})
