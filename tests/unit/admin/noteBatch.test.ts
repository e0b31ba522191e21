import { describe, expect, it } from 'vitest'
import { noteBatch } from '../../../src/admin/lists/noteBatch.ts'

/** A route that has a title for every row, and a name for every person. */
function route() {
  const asked: URLSearchParams[] = []
  const send = (query: URLSearchParams) => {
    asked.push(query)
    const rows = Object.fromEntries(
      (query.get('of') ?? '').split(',').map((key) => [key, { title: `題 ${key}` }]),
    )
    const people = Object.fromEntries(query.getAll('who').map((who) => [who, who.toUpperCase()]))
    return Promise.resolve({ rows, people })
  }
  return { asked, send }
}

describe('what the cells of a list ask', () => {
  it('is one question, each row and each person once', async () => {
    const { asked, send } = route()
    const ask = noteBatch(send)
    const answers = await Promise.all([
      ask({ row: 'articles:1' }),
      ask({ row: 'articles:1', ready: true }),
      ask({ row: 'photos:2' }),
      ask({ who: 'users:3' }),
    ])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.get('of')).toBe('articles:1,photos:2')
    expect(asked[0]?.get('ready')).toBe('1')
    expect(answers).toEqual([
      { note: { title: '題 articles:1' } },
      { note: { title: '題 articles:1' } },
      { note: { title: '題 photos:2' } },
      { name: 'USERS:3' },
    ])
  })

  it('is asked anew by the next list, and not judged where nobody asks for readiness', async () => {
    const { asked, send } = route()
    const ask = noteBatch(send)
    await ask({ row: 'articles:1', ready: true })
    await ask({ row: 'articles:1' })
    expect(asked.map((query) => query.get('ready'))).toEqual(['1', null])
  })

  it('is several questions where there are more rows than one question names', async () => {
    const { asked, send } = route()
    const ask = noteBatch(send)
    await Promise.all(Array.from({ length: 130 }, (_, id) => ask({ row: `articles:${id}` })))
    expect(asked.map((query) => query.get('of')?.split(',').length)).toEqual([100, 30])
  })

  it('fails for every cell when the route does', async () => {
    const ask = noteBatch(() => Promise.reject(new Error('away')))
    await expect(ask({ row: 'articles:1' })).rejects.toThrow('away')
  })

  it('takes no member that every object has for a row', async () => {
    const ask = noteBatch(() => Promise.resolve({ rows: {}, people: {} }))
    expect(await ask({ row: 'constructor', who: 'toString' })).toEqual({})
  })
})
