import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { valuesFit } from '../../../../src/access/asked/valuesFit.ts'
import { databases, requestOn } from './askedPayload.ts'

type Name = keyof typeof databases
const everywhere: Name[] = ['sqlite', 'postgres', 'mongo']
const sql: Name[] = ['sqlite', 'postgres']
const mongoId = '65f0c1d2e3a4b5c6d7e8f901'

/** The code of the refusal of one comparison; `fits` where there is none. */
function answer(name: Name, path: string, operator: string, value: unknown): string {
  try {
    valuesFit(requestOn(databases[name]), 'articles', { [path]: { [operator]: value } })
    return 'fits'
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return String(error.data?.code)
  }
}

describe.each(everywhere)('a comparison that %s can make', (name) => {
  const id = name === 'mongo' ? mongoId : 12

  it.each<[path: string, operator: string, value: unknown]>([
    ['headline', 'equals', '渡輪復航'],
    ['headline.en', 'like', 'ferry'],
    ['headline', 'contains', '渡輪'],
    ['headline', 'in', '渡輪,電車'],
    ['headline', 'not_in', ['渡輪', '電車']],
    ['headline', 'exists', true],
    ['headline', 'exists', 'false'],
    ['headline', 'equals', null],
    ['headline', 'equals', ''],
    ['revision', 'equals', 3],
    ['revision', 'greater_than', '3'],
    ['revision', 'less_than_equal', -1.5],
    ['revision', 'in', [1, '2']],
    ['revision', 'equals', null],
    ['firstPublishedAt', 'greater_than', '2026-01-31'],
    ['firstPublishedAt', 'less_than', '2026-01-31T08:00:00+08:00'],
    ['firstPublishedAt', 'equals', new Date(0)],
    ['firstPublishedAt', 'equals', 0],
    ['isLead', 'equals', true],
    ['isLead', 'equals', 'true'],
    ['isLead', 'not_equals', false],
    ['section', 'equals', 'sport'],
    ['section', 'in', ['sport', 'local']],
    ['meta.color', 'equals', 'red'],
    ['meta.color', 'like', 're'],
    ['attribution.form', 'equals', 'report'],
    ['attribution.sources.key', 'equals', 'xinhua'],
    ['corrections.text', 'like', '更正'],
  ])('%s %s %j', (path, operator, value) => {
    expect(answer(name, path, operator, value)).toBe('fits')
  })

  it.each([
    ['id', 'equals'],
    ['id', 'not_equals'],
    ['parent', 'equals'],
    ['version.sidebars', 'equals'],
    ['attribution.sources', 'equals'],
    ['attribution.sources', 'contains'],
    ['photos.photo', 'equals'],
  ])('%s %s an id of the database', (path, operator) => {
    expect(answer(name, path, operator, id)).toBe('fits')
    expect(answer(name, path, operator, String(id))).toBe('fits')
  })

  it('a list of ids, as a list or as text with commas', () => {
    expect(answer(name, 'id', 'in', [id, id])).toBe('fits')
    expect(answer(name, 'id', 'in', `${id},${id}`)).toBe('fits')
    expect(answer(name, 'id', 'in', [])).toBe('fits')
    expect(answer(name, 'sidebars', 'equals', [id, id])).toBe('fits')
  })

  it('a link to one of several collections, by collection and id', () => {
    expect(answer(name, 'related', 'equals', { relationTo: 'recipes', value: id })).toBe('fits')
  })

  it('an unknown path, which Payload itself refuses', () => {
    expect(answer(name, 'nowhere', 'equals', 1)).toBe('fits')
    expect(answer(name, 'headline.nowhere', 'bogus', 1)).toBe('fits')
  })
})

describe.each(everywhere)('on %s', (name) => {
  it.each<[path: string, operator: string, value: unknown]>([
    ['headline', 'like', 5],
    ['headline', 'like', { a: 1 }],
    ['headline', 'contains', true],
    ['headline', 'equals', { a: 1 }],
    ['headline', 'in', { a: 1 }],
    ['headline', 'in', [{ a: 1 }]],
    ['headline', 'like', '渡'.repeat(10_001)],
    ['headline', 'equals', 'half a character \ud83d'],
    ['headline', 'equals', 'nul \u0000'],
    ['headline', 'exists', 'perhaps'],
    ['headline', 'exists', 1],
    ['revision', 'equals', 'three'],
    ['revision', 'greater_than', ' '],
    ['revision', 'equals', Number.POSITIVE_INFINITY],
    ['revision', 'in', [1, 'two']],
    ['firstPublishedAt', 'greater_than', 'yesterday'],
    ['firstPublishedAt', 'less_than', '+012026-01-01T00:00:00Z'],
    ['firstPublishedAt', 'equals', true],
    ['isLead', 'equals', 'yes'],
    ['isLead', 'equals', 1],
    ['id', 'equals', 'abc'],
    ['id', 'equals', -1],
    ['id', 'equals', { $ne: null }],
    ['id', 'in', ['abc']],
    ['sidebars', 'equals', []],
    ['sidebars', 'equals', { relationTo: 'sidebars', value: 1 }],
    ['related', 'equals', { relationTo: 'users', value: 1 }],
    ['related', 'equals', { relationTo: 'recipes' }],
    ['meta.color', 'like', 5],
    ['meta.color', 'like', null],
    ['meta.color', 'in', 'red'],
  ])('%s %s %j is refused for its value', (path, operator, value) => {
    expect(answer(name, path, operator, value)).toBe('value-unusable')
  })

  it.each([
    ['revision', 'like'],
    ['revision', 'contains'],
    ['firstPublishedAt', 'like'],
    ['isLead', 'contains'],
    ['headline', 'near'],
    ['headline', 'regex'],
    ['meta.color', 'greater_than'],
    ['related', 'in'],
    ['related', 'like'],
  ])('%s has no operator %s', (path, operator) => {
    expect(answer(name, path, operator, 'x')).toBe('operator-unusable')
  })

  it('a list may be long, but not without end', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `key-${at}`)
    expect(answer(name, 'slug', 'in', ids(5000))).toBe('fits')
    expect(answer(name, 'slug', 'in', ids(5001))).toBe('value-unusable')
  })

  it('each comparison of a nested where is looked at', () => {
    const where = { or: [{ revision: { equals: 1 } }, { and: [{ isLead: { equals: 'so' } }] }] }
    expect(() => valuesFit(requestOn(databases[name]), 'articles', where)).toThrow(BadRequest)
  })

  it.each([undefined, null, {}])('a where of %j asks nothing', (where) => {
    expect(() => valuesFit(requestOn(databases[name]), 'articles', where)).not.toThrow()
  })
})

describe('what only some databases can answer', () => {
  it.each<[path: string, operator: string, value: unknown, answers: Record<Name, string>]>([
    ['headline', 'all', ['a'], { sqlite: 'operator-unusable', postgres: 'operator-unusable', mongo: 'fits' }],
    ['revision', 'in', 5, { sqlite: 'fits', postgres: 'fits', mongo: 'value-unusable' }],
    ['spot', 'near', '114,22,1000', { sqlite: 'operator-unusable', postgres: 'fits', mongo: 'fits' }],
    ['section', 'like', 'sp', { sqlite: 'fits', postgres: 'operator-unusable', mongo: 'fits' }],
    ['section', 'equals', 'no-such', { sqlite: 'fits', postgres: 'value-unusable', mongo: 'fits' }],
    ['section', 'equals', '', { sqlite: 'fits', postgres: 'value-unusable', mongo: 'fits' }],
    ['isLead', 'equals', '', { sqlite: 'fits', postgres: 'value-unusable', mongo: 'fits' }],
    ['isLead', 'not_equals', 'null', { sqlite: 'fits', postgres: 'value-unusable', mongo: 'value-unusable' }],
    ['revision', 'equals', 'null', { sqlite: 'fits', postgres: 'fits', mongo: 'value-unusable' }],
    [
      'linkedAssets',
      'equals',
      ['a'],
      { sqlite: 'value-unusable', postgres: 'value-unusable', mongo: 'fits' },
    ],
    ['meta.color', 'contains', 're', { sqlite: 'fits', postgres: 'operator-unusable', mongo: 'fits' }],
    [
      'meta.color',
      'contains',
      5,
      { sqlite: 'value-unusable', postgres: 'operator-unusable', mongo: 'value-unusable' },
    ],
    ['meta.color', 'in', [], { sqlite: 'fits', postgres: 'value-unusable', mongo: 'fits' }],
    [
      'related',
      'exists',
      true,
      { sqlite: 'operator-unusable', postgres: 'operator-unusable', mongo: 'fits' },
    ],
    ['body.root', 'equals', 'x', { sqlite: 'where-misshapen', postgres: 'where-misshapen', mongo: 'fits' }],
    [
      'attribution.sources.aliases',
      'equals',
      'x',
      { sqlite: 'where-misshapen', postgres: 'where-misshapen', mongo: 'fits' },
    ],
    ['id', 'like', 'x', { sqlite: 'value-unusable', postgres: 'operator-unusable', mongo: 'fits' }],
    ['id', 'equals', 3_000_000_000, { sqlite: 'fits', postgres: 'value-unusable', mongo: 'value-unusable' }],
  ])('%s %s %j', (path, operator, value, answers) => {
    for (const name of everywhere)
      expect(`${name}: ${answer(name, path, operator, value)}`).toBe(`${name}: ${answers[name]}`)
  })

  it.each(sql)('%s: an id that a MongoDB would give is none', (name) => {
    expect(answer(name, 'id', 'equals', mongoId)).toBe('value-unusable')
  })
})

describe('the refusal', () => {
  const refusal = (language: string): string => {
    const req = requestOn()
    req.headers.set('accept-language', language)
    try {
      valuesFit(req, 'articles', { revision: { equals: 'three' } })
    } catch (error) {
      return error instanceof BadRequest ? error.message : String(error)
    }
    return ''
  }

  it('names the path in the language of the request', () => {
    const all = ['en', 'zh-HK', 'zh-CN'].map(refusal)
    for (const message of all) expect(message).toContain('revision')
    expect(new Set(all).size).toBe(3)
    expect(all[0]).not.toMatch(/\p{Script=Han}/u)
    expect(all[1]).toMatch(/\p{Script=Han}/u)
  })

  it('lists the operators that can be used instead', () => {
    const ask = () => valuesFit(requestOn(), 'articles', { isLead: { like: 'x' } })
    expect(ask).toThrow(/equals, not_equals/u)
  })
})
