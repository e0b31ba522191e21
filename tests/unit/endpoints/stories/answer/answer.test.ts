import { describe, expect, it, vi } from 'vitest'
import { answer, type Answered } from '../../../../../src/endpoints/stories/answer/answer.ts'
import { guardedPayload } from '../../../helpers/guardedPayload.ts'
import { requestTo, type Sent } from '../../../helpers/requestTo.ts'

const changedAt = '2026-11-28T10:00:00.900Z'
const inSeconds = 'Sat, 28 Nov 2026 10:00:00 GMT'

const answered = (over: Partial<Answered> = {}): Answered => ({
  text: () => '{"headline":"夜間渡輪"}',
  tag: 'W/"abc"',
  changedAt,
  isDated: true,
  ...over,
})

const asked = (sent: Sent = {}, over: Partial<Answered> = {}, config: Record<string, unknown> = {}) =>
  answer(requestTo(guardedPayload({ config }).payload, sent), answered(over))

describe('an answer to a reader', () => {
  it('is JSON in UTF-8 with its length in bytes, kept for a minute', async () => {
    const response = asked()
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.byteLength),
      'cache-control': 'public, max-age=60, must-revalidate',
      'x-content-type-options': 'nosniff',
      etag: 'W/"abc"',
      'last-modified': inSeconds,
    })
    expect(new TextDecoder().decode(bytes)).toBe('{"headline":"夜間渡輪"}')
    expect(bytes.byteLength).toBe(27)
  })

  it('has the media type of its format where it names one', () => {
    expect(asked({}, { type: 'application/rss+xml' }).headers.get('content-type')).toBe('application/rss+xml')
  })

  it('to HEAD says all that GET says, and has no body', async () => {
    const [head, get] = [asked({ method: 'HEAD' }), asked()]
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect(await head.text()).toBe('')
  })

  it.each<[string, unknown, string]>([
    ['nobody', undefined, 'Accept-Encoding'],
    ['everybody', '*', 'Accept-Encoding'],
    ['no list', [], 'Accept-Encoding'],
    ['some origins', ['https://reader.example'], 'Accept-Encoding, Origin'],
    [
      'some origins, with headers',
      { origins: ['https://reader.example'], headers: [] },
      'Accept-Encoding, Origin',
    ],
    ['everybody, with headers', { origins: '*' }, 'Accept-Encoding'],
  ])('that other sites may read (%s) varies by as much', (_, cors, vary) => {
    expect(asked({}, {}, { cors }).headers.get('vary')).toBe(vary)
  })

  it('has no Last-Modified within the second of its change, in which another could follow', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-28T10:00:00.950Z') })
    try {
      expect(asked().headers.has('last-modified')).toBe(false)
      vi.setSystemTime(Date.parse('2026-11-28T10:00:01.000Z'))
      expect(asked().headers.get('last-modified')).toBe(inSeconds)
    } finally {
      vi.useRealTimers()
    }
  })

  it('without a time of change says none', () => {
    const { changedAt: _, ...undated } = answered()
    const response = answer(requestTo(guardedPayload().payload), undated)
    expect([response.status, response.headers.has('last-modified')]).toEqual([200, false])
  })
})

describe('an answer that the reader has already', () => {
  it.each<[string, Record<string, string>, Partial<Answered>, number]>([
    ['by its tag', { 'if-none-match': 'W/"abc"' }, {}, 304],
    ['by its strong tag', { 'if-none-match': '"abc"' }, {}, 304],
    ['by one of several', { 'if-none-match': '"x", W/"abc"' }, {}, 304],
    ['not by another', { 'if-none-match': '"abcd"' }, {}, 200],
    ['by its time', { 'if-modified-since': inSeconds }, {}, 304],
    ['by a later time', { 'if-modified-since': 'Sun, 29 Nov 2026 00:00:00 GMT' }, {}, 304],
    ['not by an earlier time', { 'if-modified-since': 'Sat, 28 Nov 2026 09:59:59 GMT' }, {}, 200],
    ['not by a time that is none', { 'if-modified-since': 'yesterday' }, {}, 200],
    ['not by the time of a list', { 'if-modified-since': inSeconds }, { isDated: false }, 200],
    ['by the tag before the time', { 'if-none-match': '"other"', 'if-modified-since': inSeconds }, {}, 200],
  ])('is not sent again: %s', async (_, headers, over, status) => {
    const text = vi.fn(() => '{}')
    const response = asked({ headers }, { ...over, text })
    expect(response.status).toBe(status)
    expect(text).toHaveBeenCalledTimes(status === 200 ? 1 : 0)
    if (status === 304) expect(await response.text()).toBe('')
    expect(response.headers.get('etag')).toBe('W/"abc"')
  })
})
