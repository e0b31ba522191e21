import { describe, expect, it } from 'vitest'
import { Problem, problemAnswer } from '../../../../../src/endpoints/stories/answer/Problem.ts'
import { readersRoute } from '../../../../../src/endpoints/stories/readersRoute.ts'
import { guardedPayload } from '../../../helpers/guardedPayload.ts'
import { requestTo } from '../../../helpers/requestTo.ts'

const { payload } = guardedPayload()
const bodyOf = async (problem: Problem, language = 'en') => {
  const response = problemAnswer(requestTo(payload, { headers: { 'accept-language': language } }), problem)
  return { response, body: (await response.json()) as Record<string, unknown> }
}

describe('a question that is not answered', () => {
  it('says so as RFC 9457 has it, and in no cache', async () => {
    const { response, body } = await bodyOf(new Problem('limit-wrong', { parameter: 'limit', named: '100' }))
    expect(body).toEqual({
      type: 'urn:payload-newsroom:problem:limit-wrong',
      title: 'Bad Request',
      status: 400,
      detail: 'Give a whole number from 1 to 100.',
      code: 'limit-wrong',
      parameter: 'limit',
    })
    expect(response.status).toBe(400)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['zh-HK', '100'],
    ['zh-CN', '100'],
    ['fr', '100'],
  ])('names the same to who reads %s', async (language, named) => {
    const { body } = await bodyOf(new Problem('limit-wrong', { named }), language)
    expect(body.detail).toContain(named)
    expect(/\p{Script=Han}/u.test(String(body.detail))).toBe(language.startsWith('zh'))
  })

  it.each([
    [400, 'Bad Request'],
    [404, 'Not Found'],
    [410, 'Gone'],
    [414, 'URI Too Long'],
    [418, 'Error'],
  ])('has the title of its status: %i', async (status, title) => {
    expect((await bodyOf(new Problem('story-unknown', { status }))).body).toMatchObject({ status, title })
  })

  it('carries what more there is to say, without being able to change what it is', async () => {
    const removed = { guid: 'urn:uuid:1', at: '2026-11-28T10:00:00+08:00' }
    const { body } = await bodyOf(new Problem('story-gone', { status: 410, more: { removed } }))
    expect(body).toMatchObject({ code: 'story-gone', status: 410, removed })
    expect('parameter' in body).toBe(false)
  })
})

describe('a route for readers', () => {
  const handlersOf = (run: () => Promise<Response>) => readersRoute('/stories', run)

  it('answers GET and HEAD alike', () => {
    expect(
      handlersOf(() => Promise.resolve(new Response())).map(({ method, path }) => `${method} ${path}`),
    ).toEqual(['get /stories', 'head /stories'])
  })

  it('turns a problem into its answer, and lets every other error fly', async () => {
    const [problem] = handlersOf(() => Promise.reject(new Problem('story-unknown', { status: 404 })))
    const [broken] = handlersOf(() => Promise.reject(new TypeError('broken')))
    expect((await problem?.handler(requestTo(payload)))?.status).toBe(404)
    await expect(broken?.handler(requestTo(payload))).rejects.toThrow('broken')
  })
})
