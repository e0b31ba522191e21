import { describe, expect, it } from 'vitest'
import {
  newsroomApi,
  NewsroomProblem,
  type ChangesQuery,
  type ListQuery,
  type StoryQuery,
} from '../../../../src/exports/clientApi.ts'
import {
  changesParameters,
  listParameters,
  storyParameters,
} from '../../../../src/endpoints/stories/asked/routeParameters.ts'

/** A newsroom that gives these answers, one after another, and notes what it was asked. */
function answering(...answers: unknown[]) {
  const asked: string[] = []
  const fetch = (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push([url, ...Object.values(headers)].join(' '))
    const next = answers.shift()
    return Promise.resolve(next instanceof Response ? next : Response.json(next))
  }
  return { asked, fetch }
}

const base = 'https://news.example/api'

describe('the client', () => {
  it('asks what it is told to, and nothing else', async () => {
    const { asked, fetch } = answering({ stories: [], next: null }, {}, { changes: [], next: 'c' })
    const api = newsroomApi(`${base}/`, { fetch, locale: 'zh-Hant', headers: { 'accept-language': 'en' } })
    await api.list({ section: 'local', q: '渡輪 加班', limit: undefined })
    await api.story('a/b 灣', { locale: 'en', body: 'html' })
    await api.changes()
    expect(asked).toEqual([
      `${base}/stories?locale=zh-Hant&section=local&q=%E6%B8%A1%E8%BC%AA+%E5%8A%A0%E7%8F%AD en`,
      `${base}/stories/a%2Fb%20%E7%81%A3?locale=en&body=html en`,
      `${base}/stories/changes?locale=zh-Hant en`,
    ])
  })

  it('asks for a page only when it is wanted', async () => {
    const { asked, fetch } = answering(
      { stories: [{ guid: '1' }, { guid: '2' }], next: 'p' },
      { stories: [{ guid: '3' }], next: null },
    )
    const stories = newsroomApi(base, { fetch }).stories()
    const seen: string[] = []
    for await (const { guid } of stories) {
      seen.push(guid)
      if (guid === '2') expect(asked).toEqual([`${base}/stories`])
    }
    expect(seen).toEqual(['1', '2', '3'])
    expect(asked).toEqual([`${base}/stories`, `${base}/stories?after=p`])
  })

  it('follows changes until there are none, from where it was', async () => {
    const { asked, fetch } = answering({ changes: [{ guid: '1' }], next: 'b' }, { changes: [], next: 'c' })
    const changes = newsroomApi(base, { fetch }).follow({ since: 'a' })
    expect(await changes.next()).toEqual({ done: false, value: { guid: '1' } })
    expect(await changes.next()).toEqual({ done: true, value: 'c' })
    expect(asked).toEqual([`${base}/stories/changes?since=a`, `${base}/stories/changes?since=b`])
  })

  it.each([
    [Response.json({ code: 'story-gone', detail: 'Gone.' }, { status: 410 }), 410, 'story-gone', 'Gone.'],
    [new Response('<h1>Bad gateway</h1>', { status: 502 }), 502, '', 'The newsroom answered 502.'],
    [new Response('null', { status: 500 }), 500, '', 'The newsroom answered 500.'],
  ])('throws a problem', async (response, status, code, message) => {
    const { fetch } = answering(response)
    const error = await newsroomApi(base, { fetch })
      .story('x')
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NewsroomProblem)
    expect(error).toMatchObject({ status, code, message })
  })

  it('can ask all that the routes read', () => {
    // The compiler counts: a parameter that the client does not have, or one more, is no key here.
    const list: Record<keyof ListQuery, true> & Record<keyof typeof listParameters, true> = {
      locale: true,
      limit: true,
      after: true,
      section: true,
      source: true,
      from: true,
      to: true,
      q: true,
      body: true,
    }
    const story: Record<keyof StoryQuery, true> & Record<keyof typeof storyParameters, true> = {
      locale: true,
      body: true,
    }
    const changes: Record<keyof ChangesQuery, true> & Record<keyof typeof changesParameters, true> = {
      locale: true,
      limit: true,
      since: true,
    }
    expect([list, story, changes].map((one) => Object.keys(one).toSorted())).toEqual(
      [listParameters, storyParameters, changesParameters].map((table) => Object.keys(table).toSorted()),
    )
  })
})
