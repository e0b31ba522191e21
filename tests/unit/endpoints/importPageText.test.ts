import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importPage } from '../../../src/endpoints/importPageText.ts'
import { ImportRefusal } from '../../../src/import/ImportRefusal.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { PageTextError } from '../../../src/wire/pageText/PageTextError.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { requestTo } from '../helpers/requestTo.ts'

const held = vi.hoisted(() => ({
  given: undefined as unknown,
  imported: {} as unknown,
  error: undefined as unknown,
}))
vi.mock('../../../src/import/importPageText.ts', () => ({
  importPageText: (_payload: unknown, given: unknown) => {
    held.given = given
    return held.error === undefined ? Promise.resolve(held.imported) : Promise.reject(held.error as Error)
  },
}))

const nothing = {
  locale: 'zh-Hant',
  articles: [],
  sidebars: [],
  photos: [],
  sourcesCreated: [],
  leftovers: [],
}
const draft = { id: 1, title: '夜間渡輪', review: [] }
beforeEach(() => Object.assign(held, { given: undefined, imported: nothing, error: undefined }))

interface Posted {
  body: BodyInit
  type?: string
  query?: string
  language?: string
}

async function posted({ body, type, query = '', language = 'en' }: Posted) {
  const { payload } = guardedPayload()
  const user = { id: 3, roles: ['reporter'] }
  const headers: Record<string, string> = {
    'accept-language': language,
    ...(type && { 'content-type': type }),
  }
  const asked = requestTo(payload, { user, path: `/api/newsroom/import/page-text${query}` })
  const sent = new Request('http://localhost', { method: 'POST', body, headers })
  const req = Object.assign(asked, {})
  for (const name of ['headers', 'body'] as const) Object.defineProperty(req, name, { value: sent[name] })
  return Promise.resolve(importPage(resolveOptions({})).handler(req)).then(
    async (response) => ({ status: response.status, body: (await response.json()) as unknown }),
    (error: unknown) => {
      if (!(error instanceof Error) || !('status' in error && 'data' in error)) throw error
      return { status: error.status, body: error.data, message: error.message }
    },
  )
}

const textGiven = () => (held.given as { text: string }).text

describe('the text of a page', () => {
  it.each<[string, Posted, string]>([
    ['as plain text', { body: '據新華社報道', type: 'text/plain' }, '據新華社報道'],
    ['without a type', { body: '據新華社報道' }, '據新華社報道'],
    [
      'with its mark of UTF-8',
      { body: '\uFEFF據新華社報道', type: 'text/plain; charset=utf-8' },
      '據新華社報道',
    ],
    ['in Big5', { body: new Uint8Array([0xbe, 0xda]), type: 'text/plain; charset=big5' }, '據'],
    ['in GB18030', { body: new Uint8Array([0xbe, 0xdd]), type: 'text/plain;charset="GB18030"' }, '据'],
    ['in UTF-16', { body: new Uint8Array([0xda, 0x64]), type: 'text/plain; charset=utf-16le' }, '據'],
    ['in a charset nobody knows', { body: '據', type: 'text/plain; charset=x-unheard-of' }, '據'],
    ['as JSON', { body: '{"text":"據"}', type: 'application/json' }, '據'],
    ['as JSON with a charset', { body: '{"text":"據"}', type: 'Application/JSON; charset=utf-8' }, '據'],
    ['that looks like JSON and is text', { body: '{"text":"據"}', type: 'text/plain' }, '{"text":"據"}'],
    ['of a type that begins alike', { body: '{"text":"據"}', type: 'application/jsonl' }, '{"text":"據"}'],
    ['as JSON that is empty', { body: '{"text":""}', type: 'application/json' }, ''],
  ])('is read %s', async (_, sent, text) => {
    await posted(sent)
    expect(textGiven()).toBe(text)
  })

  it.each<[string, Posted, string | undefined]>([
    ['none that is named', { body: '據' }, undefined],
    ['the query', { body: '據', query: '?locale=zh-Hans' }, 'zh-Hans'],
    ['the JSON', { body: '{"text":"據","locale":"en"}', type: 'application/json' }, 'en'],
    [
      'the JSON before the query',
      { body: '{"text":"據","locale":"en"}', type: 'application/json', query: '?locale=zh-Hans' },
      'en',
    ],
    [
      'the query where the JSON says null',
      { body: '{"text":"據","locale":null}', type: 'application/json', query: '?locale=zh-Hans' },
      'zh-Hans',
    ],
  ])('is stored in the locale of %s', async (_, sent, locale) => {
    await posted(sent)
    expect((held.given as { locale?: string }).locale).toBe(locale)
  })

  it.each<[string, Posted, number, string]>([
    ['JSON without a text', { body: '{}', type: 'application/json' }, 400, 'data-missing'],
    ['JSON whose text is none', { body: '{"text":["據"]}', type: 'application/json' }, 400, 'data-missing'],
    ['JSON that is none', { body: '{"text":', type: 'application/json' }, 400, 'body-unreadable'],
    ['a locale nobody has', { body: '據', query: '?locale=fr' }, 400, 'locale-unknown'],
    ['no locale', { body: '據', query: '?locale=' }, 400, 'locale-unknown'],
    [
      'a locale that is none',
      { body: '{"text":"據","locale":["en"]}', type: 'application/json' },
      400,
      'locale-unknown',
    ],
    ['more than a page', { body: 'x'.repeat(100_001) }, 413, 'page-too-large'],
    [
      'more than a page in JSON',
      { body: `{"text":"${'x'.repeat(602_000)}"}`, type: 'application/json' },
      413,
      'page-too-large',
    ],
  ])('is refused for %s, and nothing is read', async (_, sent, status, code) => {
    expect(await posted(sent)).toMatchObject({ status, body: { code } })
    expect(held.given).toBeUndefined()
  })
})

describe('what is answered', () => {
  it.each<[string, object, number]>([
    ['no draft', {}, 200],
    ['an article', { articles: [draft] }, 201],
    ['a box alone', { sidebars: [draft] }, 201],
    ['a photo alone', { photos: [draft] }, 201],
    ['a source alone', { sourcesCreated: ['xinhua'] }, 200],
  ])('for %s', async (_, over, status) => {
    held.imported = { ...nothing, ...over }
    expect(await posted({ body: '據' })).toEqual({ status, body: held.imported })
  })

  it.each<[PageTextError, number, string]>([
    [new PageTextError('empty', 'none'), 400, 'page-empty'],
    [new PageTextError('binary', 'none'), 400, 'page-binary'],
    [new PageTextError('too-large', 'none'), 413, 'page-too-large'],
  ])('for what is no page of text (%s)', async (error, status, code) => {
    held.error = error
    expect(await posted({ body: '據' })).toMatchObject({ status, body: { code } })
  })

  it.each(['zh-HK', 'zh-CN', 'en'])(
    'for a page over the limits, in the words of who reads %s',
    async (language) => {
      held.error = new ImportRefusal({
        code: 'too-many',
        of: 'drafts',
        notMade: { articles: 90, sidebars: 7, photos: 31 },
        most: 100,
      })
      const answer = await posted({ body: '據', language })
      expect(answer).toMatchObject({
        status: 413,
        body: { code: 'page-too-many', of: 'drafts', notMade: { articles: 90 }, most: 100 },
      })
      for (const number of ['90', '7', '31', '100'])
        expect('message' in answer && answer.message).toContain(number)
    },
  )

  it('is not made up for another error', async () => {
    held.error = new TypeError('broken')
    await expect(posted({ body: '據' })).rejects.toThrow('broken')
  })

  it('says whose drafts they are, and in whose words the notes are', async () => {
    await posted({ body: '據', language: 'zh-CN' })
    expect(held.given).toMatchObject({ user: { id: 3 }, language: 'zhHans' })
  })
})
