import { describe, expect, it } from 'vitest'
import { askedBy } from '../../../../../src/endpoints/stories/asked/Parameter.ts'
import {
  changesParameters,
  feedParameters,
  formatParameters,
  listParameters,
  storyParameters,
} from '../../../../../src/endpoints/stories/asked/routeParameters.ts'
import { cursorOf, cursorOfNumber } from '../../../../../src/endpoints/stories/asked/cursors.ts'
import { Problem } from '../../../../../src/endpoints/stories/answer/Problem.ts'
import { storiesAsked } from '../../../../../src/endpoints/stories/asked/storiesAsked.ts'
import type { JsonSchema } from '../../../../../src/endpoints/schema/Schema.ts'
import { positionOf } from '../../../../../src/gate/kept/KeptStory.ts'
import { guardedPayload, type Newsroom } from '../../../helpers/guardedPayload.ts'
import { requestTo } from '../../../helpers/requestTo.ts'

const sources = [{ id: '1', key: 'xinhua', names: ['新華社'] }]

function question(query: string, newsroom: Newsroom = {}) {
  const { payload, guard } = guardedPayload({ sources, ...newsroom })
  return { req: requestTo(payload, { path: `/api/stories?${query}` }), guard }
}

const asked = (query: string, newsroom?: Newsroom) => {
  const { req, guard } = question(query, newsroom)
  return storiesAsked(req, guard, { isStaff: false, isShared: true })
}

const problemOf = async (run: Promise<unknown>): Promise<unknown[]> => {
  try {
    return ['answered', await run]
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error.code, error.details.parameter, error.status]
  }
}

describe('a question for a list', () => {
  it('that says nothing asks for twenty in the first locale, as blocks', async () => {
    expect(await asked('')).toEqual({ locale: 'zh-Hant', limit: 20, body: 'blocks' })
  })

  it('that says everything is read whole', async () => {
    const after = positionOf('2026-11-28T10:00:00.000Z', 'articles:12', 'en')
    const query = new URLSearchParams({
      locale: 'en',
      limit: '100',
      after: cursorOf(after),
      section: 'local',
      source: 'xinhua',
      from: '2026-11-01',
      to: '2026-11-01',
      q: 'Night ＦＥＲＲＹ',
      body: 'html',
    })
    expect(await asked(query.toString())).toEqual({
      locale: 'en',
      limit: 100,
      after,
      section: 'local',
      source: 'xinhua',
      from: '2026-10-31T16:00:00.000Z',
      to: '2026-11-01T16:00:00.000Z',
      words: ['night', 'ferry'],
      body: 'html',
    })
  })

  it.each<[string, string, string]>([
    ['locale=fr', 'locale-unknown', 'locale'],
    ['locale=', 'locale-unknown', 'locale'],
    ['locale=zh-hant', 'locale-unknown', 'locale'],
    ['locale=all', 'locale-unknown', 'locale'],
    ['limit=0', 'limit-wrong', 'limit'],
    ['limit=101', 'limit-wrong', 'limit'],
    ['after=MQ', 'cursor-unreadable', 'after'],
    ['after=', 'cursor-unreadable', 'after'],
    ['section=weather', 'section-unknown', 'section'],
    ['section=', 'section-unknown', 'section'],
    ['section=__proto__', 'section-unknown', 'section'],
    ['source=reuters', 'source-unknown', 'source'],
    ['source=', 'source-unknown', 'source'],
    ['from=yesterday', 'date-unreadable', 'from'],
    ['to=2026-02-29', 'date-unreadable', 'to'],
    ['from=2026-11-02&to=2026-11-01', 'dates-reversed', 'from'],
    ['from=2026-11-01T16:00:00Z&to=2026-11-01', 'dates-reversed', 'from'],
    ['from=2026-11-01T00:00:01Z&to=2026-11-01T00:00:00Z', 'dates-reversed', 'from'],
    ['q=', 'words-missing', 'q'],
    ['q=%E3%80%82', 'words-missing', 'q'],
    ['q=a+b+c+d+e+f+g+h+i', 'words-too-many', 'q'],
    ['body=markdown', 'body-unknown', 'body'],
    ['body=toString', 'body-unknown', 'body'],
    ['draft=true', 'parameter-unknown', 'draft'],
    ['depth=2', 'parameter-unknown', 'depth'],
    ['q=a&q=b', 'parameter-repeated', 'q'],
  ])('%s is refused at the parameter at fault', async (query, code, parameter) => {
    expect(await problemOf(asked(query))).toEqual([code, parameter, 400])
  })

  it('may be of one day whole, and of no time at all', async () => {
    expect(await asked('from=2026-11-01T00:00:00Z&to=2026-11-01T00:00:00Z')).toMatchObject({
      from: '2026-11-01T00:00:00.000Z',
      to: '2026-11-01T00:00:00.000Z',
    })
  })

  it('of an app with articles of its own may name every section', async () => {
    const own: Newsroom = {
      options: {
        collections: { posts: { kind: 'article', fields: { headline: 'title', body: 'content' } } },
      },
    }
    expect(await asked('section=weather', own)).toMatchObject({ section: 'weather' })
  })

  it('is read by the sections that the newsroom has', async () => {
    const own: Newsroom = { options: { sections: [{ key: 'weather', label: 'Weather' }] } }
    expect(await asked('section=weather', own)).toMatchObject({ section: 'weather' })
    expect(await problemOf(asked('section=local', own))).toEqual(['section-unknown', 'section', 400])
  })
})

describe('the questions of the other routes', () => {
  const tables = { feedParameters, formatParameters, storyParameters, changesParameters }
  type Table = keyof typeof tables
  const by = (table: Table, query: string) => {
    const { req, guard } = question(query)
    return askedBy(req, guard, tables[table])
  }

  it.each<[Table, string, Record<string, unknown>]>([
    ['feedParameters', 'limit=3', { locale: 'zh-Hant', limit: 3 }],
    ['formatParameters', 'locale=en', { locale: 'en' }],
    ['storyParameters', 'body=none', { locale: 'zh-Hant', body: 'none' }],
    ['changesParameters', '', { locale: 'zh-Hant', limit: 100, since: 0 }],
    [
      'changesParameters',
      `since=${cursorOfNumber(7)}&limit=500`,
      { locale: 'zh-Hant', limit: 500, since: 7 },
    ],
  ])('%s: %s', async (table, query, values) => {
    expect(await by(table, query)).toEqual(values)
  })

  it.each<[Table, string, string]>([
    ['feedParameters', 'q=a', 'parameter-unknown'],
    ['feedParameters', 'body=html', 'parameter-unknown'],
    ['formatParameters', 'body=html', 'parameter-unknown'],
    ['storyParameters', 'limit=1', 'parameter-unknown'],
    ['changesParameters', 'since=0', 'cursor-unreadable'],
    ['changesParameters', `since=${cursorOf('2026-11-28T10:00:00.000Z articles:1 en')}`, 'cursor-unreadable'],
    ['changesParameters', 'limit=501', 'limit-wrong'],
  ])('%s does not take %s', async (table, query, code) => {
    expect((await problemOf(by(table, query)))[0]).toBe(code)
  })
})

describe('what the document says of a parameter', () => {
  const { guard } = guardedPayload({ sources })
  const tables = { ...listParameters, ...changesParameters }

  it('is what is read: each value that it lists is taken, and its limits are the last that are', async () => {
    for (const [name, { read, schema }] of Object.entries(tables)) {
      const described: JsonSchema = schema(guard)
      const { enum: values = [], minimum, maximum, default: usual } = described
      for (const value of [...values, minimum, maximum].flatMap((one) => one ?? []))
        await expect([name, await read(String(value), guard)]).toEqual([name, expect.anything()])
      for (const beyond of [(minimum ?? 1) - 1, (maximum ?? 0) + 1])
        if (maximum !== undefined) expect(() => read(String(beyond), guard)).toThrow('limit-wrong')
      if (usual !== undefined) expect(await read(undefined, guard)).toBe(usual)
    }
  })
})
