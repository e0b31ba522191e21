import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import type { CheckContext } from '../../../../src/gate/types.ts'
import { context, credit, foundBy, locales, note, photo, ref, sources, story } from '../subjects.ts'

const retiredFrom = (date: string, over: Partial<CheckContext> = {}) => ({
  sources: sources.map((source) => (source.key === 'cns' ? { ...source, retiredFrom: date } : source)),
  at: '2026-11-23T04:00:00.000Z',
  ...over,
})
const retired = foundBy.bind(undefined, 'source-retired')
const cns = { form: 'report', ...credit(['cns']), place: '', date: '' } as const

describe('source-retired: a newly added credit to a source that is no longer used', () => {
  it.each(locales)('is refused in %s', (locale) => {
    const past = retiredFrom('2026-01-01')
    expect(retired(story({ attribution: cns }, locale), past)).toEqual(['attribution.sources'])
    expect(retired(photo({ credit: credit(['afp'], ['cns']) }, locale), past)).toEqual(['via'])
    expect(retired(note({ credit: credit(['cns']) }, locale), past)).toEqual(['sources'])
    expect(retired(story({}, locale), past)).toEqual([])
  })

  it('reads by-lines', () => {
    const bylines = [
      { name: '陸小汀', role: '' },
      { name: '賀一舟', role: '', source: ref('cns') },
    ]
    expect(retired(story({ bylines }), retiredFrom('2026-01-01'))).toEqual(['byline.1.source'])
  })

  it.each([
    ['the day before', '2026-11-24', []],
    ['that very day', '2026-11-23', ['attribution.sources']],
    ['the day after', '2026-11-22', ['attribution.sources']],
    ['an instant of that day', '2026-11-23T12:00:00.000Z', ['attribution.sources']],
    ['never', '', []],
  ])('counts from %s', (_, date, expected) => {
    expect(retired(story({ attribution: cns }), retiredFrom(date))).toEqual(expected)
  })

  it("begins the day where the newsroom is: Hong Kong's new year is not yet London's", () => {
    const newYear = { at: '2026-12-31T16:30:00.000Z' }
    expect(retired(story({ attribution: cns }), retiredFrom('2027-01-01', newYear))).toEqual([
      'attribution.sources',
    ])
    const london = { ...newYear, timeZone: 'Europe/London' }
    expect(retired(story({ attribution: cns }), retiredFrom('2027-01-01', london))).toEqual([])
  })

  it('leaves credits that the public row has already', () => {
    const past = retiredFrom('2026-01-01', { alreadyCredited: ['2'] })
    expect(retired(story({ attribution: cns }), past)).toEqual([])
    expect(retired(story({ attribution: cns }), { ...past, alreadyCredited: ['1'] })).toEqual([
      'attribution.sources',
    ])
  })

  it('judges writes alone: nothing is taken down because a source was retired', () => {
    for (const mode of ['read', 'audit'] as const)
      expect(retired(story({ attribution: cns }), retiredFrom('2026-01-01', { mode }))).toEqual([])
  })

  it('says which source and since when', () => {
    const [found] = judge(story({ attribution: cns, body: [] }), context(retiredFrom('2026-01-01')), {
      'source-retired': rules['source-retired'],
    })
    expect(found).toMatchObject({ params: { keys: ['cns'], names: ['中新社'], date: '2026-01-01' } })
  })

  it('fails closed on a date that is none', () => {
    expect(retired(story({ attribution: cns }), retiredFrom('soon'))[0]).toContain('broke')
  })
})
