import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/consumers/usage/csv.ts'
import { monthIn } from '../../../src/consumers/usage/monthIn.ts'
import { figuresOf, UsageCounts } from '../../../src/consumers/usage/UsageCounts.ts'
import { pictureKeysOf, picturesIn } from '../../../src/gate/kept/pictureKeys.ts'

describe('a table', () => {
  it('is CSV by RFC 4180, and begins with the mark of UTF-8', () => {
    expect(
      csv([
        ['a', 'b,c'],
        ['say "d"', 3],
        ['two\nlines', ''],
      ]),
    ).toBe('\uFEFFa,"b,c"\r\n"say ""d""",3\r\n"two\nlines",\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', ' =1', '\t=1', '\r=1', '\nx'])(
    'takes %j for words',
    (text) => {
      expect(csv([[text]]).replace(/^\uFEFF"?/u, '')).toMatch(/^'/u)
    },
  )

  it.each(['新華社', 'a=b', '1-2', "O'Neill", '', '3'])('leaves %j as it is', (text) => {
    expect(csv([[text]])).toBe(`\uFEFF${text}\r\n`)
  })
})

describe('a month', () => {
  it('begins and ends by the newsroom’s clock', () => {
    expect(monthIn('2026-11', 'Asia/Hong_Kong')).toEqual({
      name: '2026-11',
      from: '2026-10-31T16:00:00.000Z',
      to: '2026-11-30T16:00:00.000Z',
    })
    expect(monthIn('2026-12', 'UTC')?.to).toBe('2027-01-01T00:00:00.000Z')
    // The clocks are changed within it.
    expect(monthIn('2026-03', 'Europe/Paris')).toMatchObject({
      from: '2026-02-28T23:00:00.000Z',
      to: '2026-03-31T22:00:00.000Z',
    })
  })

  it.each(['2026-13', '2026-00', '2026-1', '2026', '26-11', '2026-11-01', ' 2026-11', ''])(
    'is not %j',
    (text) => {
      expect(monthIn(text, 'UTC')).toBeUndefined()
    },
  )
})

const named = (...keys: string[]) => keys.map((key) => ({ key, name: key }))

describe('what is counted of a story', () => {
  it('is whom its pictures credit, each of them once', () => {
    const keys = pictureKeysOf([
      { sources: named('afp', 'getty'), via: named('getty') },
      {},
      { sources: named('cns') },
    ])
    expect(keys).toBe(' afp+getty - cns ')
    expect(picturesIn(keys)).toEqual([['afp', 'getty'], [], ['cns']])
    for (const none of [pictureKeysOf(), '', null, undefined]) expect(picturesIn(none)).toEqual([])
    expect(pictureKeysOf()).not.toBe('')
  })

  it('is itself and its pictures, for all that they credit and for everything', () => {
    const story = { sourceKeys: ' xinhua cns ', pictureKeys: ' xinhua - xinhua+cns ' }
    expect(Object.fromEntries(figuresOf([story, { sourceKeys: '  ', pictureKeys: '  ' }]))).toEqual({
      '': { stories: 2, pictures: 3 },
      xinhua: { stories: 1, pictures: 2 },
      cns: { stories: 1, pictures: 1 },
    })
  })

  it('adds up by month and consumer, and is handed over once', () => {
    const counts = new UsageCounts()
    const story = { sourceKeys: ' cns ', pictureKeys: ' cns ' }
    const reader = { id: 'users:1', name: '甲' }
    counts.add('2026-11', reader, [story, story])
    counts.add('2026-11', { ...reader, name: '乙' }, [story])
    counts.add('2026-12', undefined, [story])
    const lines = counts.takeAll()
    expect(lines.filter(({ agency }) => agency === 'cns')).toEqual([
      { month: '2026-11', consumer: 'users:1', consumerName: '乙', agency: 'cns', stories: 3, pictures: 3 },
      { month: '2026-12', consumer: '', consumerName: '', agency: 'cns', stories: 1, pictures: 1 },
    ])
    expect([counts.isEmpty, counts.takeAll()]).toEqual([true, []])
    // What could not be stored is handed over with what came since.
    counts.putBack(lines)
    counts.add('2026-11', reader, [story])
    expect(counts.isEmpty).toBe(false)
    expect(counts.takeAll().find(({ consumer, agency }) => consumer !== '' && agency === '')).toEqual({
      month: '2026-11',
      consumer: 'users:1',
      consumerName: '甲',
      agency: '',
      stories: 4,
      pictures: 4,
    })
  })
})
