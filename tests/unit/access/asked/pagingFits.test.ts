import { describe, expect, it } from 'vitest'
import { BadRequest } from '../../../../src/access/asked/BadRequest.ts'
import { orderOf, pagingFits } from '../../../../src/access/asked/pagingFits.ts'
import { requestOn } from './askedPayload.ts'

const req = requestOn()

describe('how much of a list', () => {
  it.each([
    {},
    { limit: 0 },
    { limit: 10, page: 1, depth: 2 },
    { page: 0 },
    { page: null, limit: undefined },
    { page: 1_000_000 },
    { limit: 2_147_483_647 },
  ])('may be asked by %j', (asked) => {
    expect(() => pagingFits(req, asked)).not.toThrow()
  })

  it.each<[Record<string, unknown>, string]>([
    [{ limit: -1 }, 'limit'],
    [{ limit: 1.5 }, 'limit'],
    [{ limit: Number.NaN }, 'limit'],
    [{ limit: '10' }, 'limit'],
    [{ limit: 2_147_483_648 }, 'limit'],
    [{ limit: [1] }, 'limit'],
    [{ page: -1 }, 'page'],
    [{ page: 1_000_001 }, 'page'],
    [{ page: 'two' }, 'page'],
    [{ depth: Number.POSITIVE_INFINITY }, 'depth'],
    [{ depth: {} }, 'depth'],
    [{ depth: true }, 'depth'],
  ])('cannot be asked by %j, which names %s', (asked, named) => {
    expect(() => pagingFits(req, asked)).toThrow(BadRequest)
    expect(() => pagingFits(req, asked)).toThrow(named)
  })
})

describe('an order', () => {
  it.each<[unknown, string[] | undefined]>([
    [undefined, undefined],
    [null, undefined],
    ['', undefined],
    ['-', undefined],
    [' , -', undefined],
    ['slug', ['slug']],
    ['-slug,headline', ['-slug', 'headline']],
    [
      ['slug', '-headline'],
      ['slug', '-headline'],
    ],
    [
      ['slug,-headline', ''],
      ['slug', '-headline'],
    ],
    [['slug', null], ['slug']],
  ])('%j is %j', (sort, expected) => {
    expect(orderOf(req, sort)).toEqual(expected)
  })

  it.each([5, true, {}, ['slug', 5], [['slug']]])('%j is none', (sort) => {
    expect(() => orderOf(req, sort)).toThrow(BadRequest)
  })
})
