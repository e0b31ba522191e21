import { describe, expect, it } from 'vitest'
import {
  cursorOf,
  cursorOfNumber,
  numberIn,
  positionIn,
} from '../../../../src/endpoints/stories/asked/cursors.ts'
import { matchesTag } from '../../../../src/endpoints/stories/answer/matchesTag.ts'
import { parametersOf } from '../../../../src/endpoints/stories/asked/parameters.ts'
import { fromIn, limitIn, toIn, wordsIn } from '../../../../src/endpoints/stories/asked/readParameters.ts'
import { positionOf } from '../../../../src/gate/kept/KeptStory.ts'

describe('a cursor', () => {
  const position = positionOf('2026-11-28T10:00:00.000Z', 'articles:12', 'zh-Hant')

  it('leads back to the position, or the number, and says nothing to its holder', () => {
    expect(positionIn(cursorOf(position))).toBe(position)
    expect(cursorOf(position)).toMatch(/^[\w-]+$/)
    for (const number of [0, 7, 123_456_789_012]) expect(numberIn(cursorOfNumber(number))).toBe(number)
  })

  it.each([
    '',
    'abc',
    '%00',
    `${cursorOf(position)}=`,
    ` ${cursorOf(position)}`,
    cursorOfNumber(3),
    cursorOf('2026-11-28T10:00:00.000Z'),
    cursorOf('2026-99-28T10:00:00.000Z articles:12 en'),
    cursorOf(`2026-11-28T10:00:00.000Z articles:${'1'.repeat(300)} en`),
    cursorOf("2026-11-28T10:00:00.000Z articles:1' OR '1 en"),
  ])('is none of ours: %j', (cursor) => {
    expect(positionIn(cursor)).toBeUndefined()
  })

  it.each([
    '',
    'MQ',
    cursorOf('change -1'),
    cursorOf('change 1e3'),
    cursorOf('change 01'),
    cursorOf('change 9999999999999999'),
  ])('is no number: %j', (cursor) => {
    expect(numberIn(cursor)).toBeUndefined()
  })
})

const asked = (query: string) => ({ searchParams: new URLSearchParams(query), search: `?${query}` })
const codeOf = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

const timesIn = ({ from, to }: { from?: string; to?: string }, zone: string) => ({
  ...(from !== undefined && { from: fromIn(from, zone) }),
  ...(to !== undefined && { to: toIn(to, zone) }),
})

describe('the parameters of a question', () => {
  it('are read, an empty one too', () => {
    expect(parametersOf(asked('limit=3&q='), ['limit', 'q', 'after'])).toEqual({ limit: '3', q: '' })
  })

  it.each([
    ['limits=3', 'parameter-unknown'],
    ['Limit=3', 'parameter-unknown'],
    ['limit=3&limit=3', 'parameter-repeated'],
    ['__proto__=3', 'parameter-unknown'],
    ['constructor=3', 'parameter-unknown'],
    [`q=${'x'.repeat(1_000_000)}`, 'query-too-long'],
  ])('%s', (query, code) => {
    expect(codeOf(() => parametersOf(asked(query), ['limit', 'q']))).toBe(code)
  })

  it.each(['0', '-1', '1.5', '1e2', ' 5', '', '101', '٣', '0x10'])('a limit is not %j', (limit) => {
    expect(codeOf(() => limitIn(limit, { usual: 20, most: 100 }))).toBe('limit-wrong')
  })

  it('a time is an instant, or a day, meant whole where the newsroom is', () => {
    const zone = 'Asia/Hong_Kong'
    expect(timesIn({ from: '2026-01-31', to: '2026-01-31' }, zone)).toEqual({
      from: '2026-01-30T16:00:00.000Z',
      to: '2026-01-31T16:00:00.000Z',
    })
    expect(timesIn({ from: '2026-01-31T08:00:00+08:00' }, zone)).toEqual({ from: '2026-01-31T00:00:00.000Z' })
    expect(timesIn({ to: '2024-02-29T23:59Z' }, zone)).toEqual({ to: '2024-02-29T23:59:00.000Z' })
    expect([fromIn(undefined, zone), toIn(undefined, zone)]).toEqual([undefined, undefined])
    // The day on which New York's clocks go forward has 23 hours.
    expect(timesIn({ from: '2026-03-08', to: '2026-03-08' }, 'America/New_York')).toEqual({
      from: '2026-03-08T05:00:00.000Z',
      to: '2026-03-09T04:00:00.000Z',
    })
  })

  it.each([
    '',
    'today',
    '2026',
    '2026-02-30',
    '2026-13-01',
    '20260131',
    '2026-01-31T08:00',
    '2026-01-31 08:00Z',
    '2026-01-31T25:00Z',
    '0',
  ])('a time is not %j', (text) => {
    expect(codeOf(() => timesIn({ from: text }, 'UTC'))).toBe('date-unreadable')
  })

  it('words are each looked for by themselves, as they are kept', () => {
    expect(wordsIn('據新華社  報道，ＡＢ')).toEqual(['據新華社', '報道', 'ab'])
    expect(wordsIn(undefined)).toBeUndefined()
    expect(codeOf(() => wordsIn('。，%'))).toBe('words-missing')
    expect(codeOf(() => wordsIn('字'.repeat(201)))).toBe('words-too-many')
  })
})

describe('what is sent', () => {
  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
  ])('If-None-Match %s', (header, known) => {
    expect(matchesTag(header, 'W/"a"')).toBe(known)
  })
})
