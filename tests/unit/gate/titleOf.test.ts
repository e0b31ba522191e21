import { describe, expect, it } from 'vitest'
import { entryLine, summaryLine } from '../../../src/gate/audit/report.ts'
import { titleOf, wordsIn } from '../../../src/gate/titleOf.ts'
import {
  approvalIn,
  contextOf,
  isScheduleApproval,
  type ScheduleApproval,
} from '../../../src/gate/schedules/ScheduleApproval.ts'

describe('what a document is called', () => {
  it.each([
    ['articles', { headline: '末班船' }, 'en', '末班船'],
    ['articles', { headline: { 'zh-Hant': '末班船', en: 'Last ferry' } }, 'en', 'Last ferry'],
    ['articles', { headline: { 'zh-Hant': '末班船', en: '　' } }, 'en', '末班船'],
    ['articles', { headline: { 'zh-Hant': '末班船' } }, undefined, '末班船'],
    ['articles', { headline: { 'zh-Hant': null, en: 5 } }, null, ''],
    ['articles', { title: '別的欄' }, 'en', ''],
    ['photos', { caption: '渡輪。', filename: 'ferry.jpg' }, 'en', '渡輪。'],
    ['photos', { caption: '', filename: 'ferry.jpg' }, 'en', 'ferry.jpg'],
    ['photos', { caption: { en: '' }, filename: 'ferry.jpg' }, 'en', 'ferry.jpg'],
    ['sidebars', { title: { en: 'Box' } }, 'zh-Hant', 'Box'],
    ['sidebars', {}, 'en', ''],
  ] as const)('of %s %j in %s is %j', (kind, row, locale, title) => {
    expect(titleOf(kind, row, locale)).toBe(title)
  })

  it.each([[undefined], [null], [5], [true], [[]], [{}]])('is nothing in %j', (value) => {
    expect(wordsIn(value, 'en')).toBe('')
  })
})

describe('a line of the audit', () => {
  const about = { collection: 'articles', id: '12', title: '末「班」船"' }
  const finding = { rule: 'attribution-missing', severity: 'block', path: 'attribution', params: {} } as const

  it.each(['zhHant', 'zhHans', 'en'] as const)(
    'has collection, id, title, rule and message in %s',
    (language) => {
      const line = entryLine(
        { ...about, type: 'breach', rule: finding.rule, finding: { ...finding, locale: 'en' } },
        language,
      )
      expect(line).toMatch(/ articles 12 "末「班」船\\"" attribution-missing \[en\]: \S/u)
    },
  )

  it('names no locale where it is about none', () => {
    const line = entryLine(
      { ...about, type: 'degraded', rule: finding.rule, finding: { ...finding, locale: '' } },
      'en',
    )
    expect(line).not.toContain('[')
    const lost = entryLine({ ...about, type: 'breach', rule: 'decision-missing', detail: '' }, 'en')
    expect(lost).toMatch(/decision-missing: \S/u)
  })

  it('tells a breach from what only lost a photo', () => {
    const entry = { ...about, rule: finding.rule, finding: { ...finding, locale: '' } }
    const [breach] = entryLine({ ...entry, type: 'breach' }, 'en').split(' articles ')
    const [degraded] = entryLine({ ...entry, type: 'degraded' }, 'en').split(' articles ')
    expect(breach).not.toBe(degraded)
  })

  it.each(['zhHant', 'zhHans', 'en'] as const)('ends with what it came to in %s', (language) => {
    const counts = { looked: 4321, breaches: 87, inBreach: 65, degraded: 9, misplaced: 3210 }
    const summary = summaryLine(counts, language)
    for (const number of ['4321', '87', '65', '9', '3210'])
      expect(summary.replaceAll(',', '')).toContain(number)
  })
})

describe('what was approved by setting a time', () => {
  const approval: ScheduleApproval = {
    job: '5',
    type: 'publish',
    locale: '',
    dueAt: '',
    by: 'users:3',
    parts: [],
  }

  it('is told to the operation that carries it out, and to no other', () => {
    expect(approvalIn({ context: contextOf(approval) })).toBe(approval)
    expect(approvalIn({ context: {} })).toBeUndefined()
    expect(approvalIn(undefined)).toBeUndefined()
  })

  it('cannot be sent: it goes by no name', () => {
    expect(JSON.stringify(contextOf(approval))).toBe('{}')
    expect(
      approvalIn({ context: JSON.parse(JSON.stringify({ 'newsroom: schedule': approval })) }),
    ).toBeUndefined()
  })

  it.each([null, undefined, 5, [], {}, { job: 5, parts: [] }, { job: '5' }, { job: '5', parts: {} }])(
    'is not %j',
    (value) => {
      expect(isScheduleApproval(value)).toBe(false)
    },
  )
})
