import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../../../src/attribution/index.ts'
import { joinLines } from '../../../../../src/wire/pageText/blocks/joinLines.ts'
import { readRoles } from '../../../../../src/wire/pageText/blocks/readRoles.ts'
import { linesOf } from '../../../../../src/wire/pageText/lines/linesOf.ts'
import { finish } from '../../../../../src/wire/pageText/steps.ts'
import { blocksIn } from '../pieces.ts'
import { stripOf } from '../strips.ts'

const show = (text: string): string[] => blocksIn(text).map(({ kind, strip }) => `${kind} ${strip.text}`)

describe('what each line is by itself', () => {
  it.each([
    ['◆船鈴響了', 'marked'],
    ['◆來源：新華社', 'source'],
    ['A7 港聞', 'furniture'],
    ['本報記者 方小梨', 'byline'],
    ['新華社', 'credit'],
    ['第一，燈要亮', 'ordinal'],
    ['船鈴響了', 'plain'],
    ['【大公報訊】記者方小梨報道：', 'plain'],
  ])('%s is %s', (text, role) => {
    expect(finish(readRoles(linesOf(text), findCredits)).role(0)).toBe(role)
  })
})

describe('columns become paragraphs', () => {
  it('with a headline over the opening, and pieces of every kind', () => {
    const text =
      '海堤夜航\n本報訊 路面用舊瓦鋪成，晴天看\n是灰的，雨天看是青的。\n　　瓦片慢慢乾了，碼頭上的燈\n也亮了。\n' +
      '◆船鈴。 新華社\n◆來源：新華社\nA7 港聞\n本報記者 方小梨\n新華社\n第一，燈'
    expect(show(text)).toEqual([
      'heading 海堤夜航',
      'paragraph 本報訊 路面用舊瓦鋪成，晴天看是灰的，雨天看是青的。',
      'paragraph 瓦片慢慢乾了，碼頭上的燈也亮了。',
      'marked ◆船鈴。 新華社',
      'source ◆來源：新華社',
      'furniture A7 港聞',
      'byline 本報記者 方小梨',
      'credit 新華社',
      'point 第一，燈',
    ])
  })

  it('an empty line inside a sentence parts nothing, after a full stop it does', () => {
    expect(
      show('本報訊 路面用舊瓦鋪成，晴天看\n\n是灰的，雨天看是青的。\n\n瓦片慢慢乾了，碼頭上的燈\n也亮了。'),
    ).toEqual([
      'paragraph 本報訊 路面用舊瓦鋪成，晴天看是灰的，雨天看是青的。',
      'paragraph 瓦片慢慢乾了，碼頭上的燈也亮了。',
    ])
  })

  it('a line well short of its column is a heading', () => {
    const column =
      '路面用舊瓦鋪成晴天看是灰的雨\n天看是青的夜裡什麼也看不見，\n瓦片慢慢乾了，碼頭上也亮了。\n'
    expect(show(`本報訊 ${column}碼頭添燈\n${column}`)[1]).toBe('heading 碼頭添燈')
  })

  it('a quotation in large type over its work is a heading of its own', () => {
    expect(show('「明月松間照，\n清泉石上流。」\n——《山居秋暝》')).toEqual([
      'heading 「明月松間照，清泉石上流。」',
      'heading ——《山居秋暝》',
    ])
  })
})

describe('lines become running text', () => {
  const joined = (...lines: string[]) => joinLines(lines.map((line) => stripOf(line)))
  it.each([
    ['nothing between Chinese characters', ['船鈴', '響了'], '船鈴響了', ''],
    ['a space between Latin words', ['the pier', 'lamps'], 'the pier lamps', ''],
    ["the compositor's hyphen goes", ['The govern-', 'ment'], 'The government', '-'],
    ['a hyphen that compounds are made with stays', ['a self-', 'made lamp'], 'a self-made lamp', ''],
    [
      'a hyphen that the page writes elsewhere stays',
      ['lamp-lit, a lamp-', 'lit pier'],
      'lamp-lit, a lamp-lit pier',
      '',
    ],
    ['a soft hyphen goes', ['har\u00ad', 'bour'], 'harbour', '\u00ad'],
    ['a number that a Chinese column broke is one', ['共30,', '000盞'], '共30,000盞', ''],
  ])('%s', (_, lines, text, hyphens) => {
    const { strip, hyphens: off } = joined(...lines)
    expect([strip.text, off.text]).toEqual([text, hyphens])
  })
})
