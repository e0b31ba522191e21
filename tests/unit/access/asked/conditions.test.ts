import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { conditionsIn } from '../../../../src/access/asked/conditions.ts'
import { sortTerms } from '../../../../src/access/asked/mayAsk.ts'

// Only the language is read of it.
const req = { headers: new Headers({ 'accept-language': 'en' }) } as PayloadRequest

describe('the comparisons of a where', () => {
  it('are found inside and, or, in any case and depth, and beside them', () => {
    const where = {
      headline: { like: 'a', exists: true },
      AND: [{ Or: [{ photos__caption: { contains: 'b' } }, { and: [{ 'photos.photo': { in: [1] } }] }] }],
    }
    const found = conditionsIn(req, where).map(({ path, operator }) => `${path} ${operator}`)
    expect(found.toSorted()).toEqual([
      'headline exists',
      'headline like',
      'photos.caption contains',
      'photos.photo in',
    ])
  })

  it('are also what is named and, without a list', () => {
    expect(conditionsIn(req, { and: { equals: 1 } })).toEqual([{ path: 'and', operator: 'equals', value: 1 }])
  })

  it.each<unknown>([
    'abc',
    5,
    null,
    [],
    { headline: 'abc' },
    { headline: null },
    { headline: [1] },
    { or: ['x'] },
    { and: [null] },
    { and: [[]] },
  ])('cannot be found in %j', (where) => {
    expect(() => conditionsIn(req, where)).toThrow(BadRequest)
  })

  it('are bounded in number and depth', () => {
    const deep = (depth: number): object =>
      depth === 0 ? { id: { exists: true } } : { or: [deep(depth - 1)] }
    expect(conditionsIn(req, deep(20))).toHaveLength(1)
    expect(() => conditionsIn(req, deep(21))).toThrow(BadRequest)
    expect(() => conditionsIn(req, deep(20_000 / 4))).toThrow(BadRequest)
    const many = (number: number) => ({
      or: Array.from({ length: number }, () => ({ id: { exists: true } })),
    })
    expect(conditionsIn(req, many(500))).toHaveLength(500)
    expect(() => conditionsIn(req, many(501))).toThrow(BadRequest)
    expect(() => conditionsIn(req, many(500_000))).toThrow(BadRequest)
    const operators = Object.fromEntries(Array.from({ length: 500_000 }, (_, at) => [`o${at}`, 1]))
    expect(() => conditionsIn(req, { id: operators })).toThrow(BadRequest)
  })
})

it.each([
  ['-headline', ['headline']],
  ['headline,-photos__caption', ['headline', 'photos.caption']],
  [
    ['a', '-b.c, d'],
    ['a', 'b.c', 'd'],
  ],
  ['', []],
  [undefined, []],
  [[5, {}], []],
])('the order %j names %j', (sort, terms) => {
  expect(sortTerms(sort)).toEqual(terms)
})
