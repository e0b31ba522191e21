import { describe, expect, it } from 'vitest'
import { askGate, type AskedForm } from '../../../../src/admin/writing/ask/askGate.ts'

const finding = (locale: string, message: string) => ({
  rule: 'text-blank',
  severity: 'block',
  path: 'headline',
  locale,
  params: {},
  message,
})

const verdict = (findings: object[], locales: string[]) =>
  Response.json({ status: 'refused', findings, locales, warnings: [], promotions: [] })

function formWith(over: Partial<AskedForm>) {
  const asked: string[] = []
  const api = (path: string, init: RequestInit = {}) => {
    asked.push(`${init.method ?? 'GET'} ${path}`)
    return Promise.resolve(
      init.method === 'POST'
        ? verdict([finding('zh-Hant', '標題還沒有內容')], ['zh-Hant'])
        : verdict([finding('zh-Hant', '舊'), finding('en', 'Headline says nothing')], ['zh-Hant', 'en']),
    )
  }
  const form: AskedForm = {
    api,
    collection: 'articles',
    locale: 'zh-Hant',
    data: {},
    language: 'zh-TW',
    signal: new AbortController().signal,
    ...over,
  }
  return { form, asked }
}

describe('what still stands between a form and its publication', () => {
  it.each([{}, { id: null }])('is asked once for a form that was never saved (%j)', async (never) => {
    const { form, asked } = formWith(never)
    expect((await askGate(form)).findings.map(({ message }) => message)).toEqual(['標題還沒有內容'])
    expect(asked).toEqual(['POST /newsroom/check/articles'])
  })

  it('is the form in its own locale, and what is stored in the others, each with its locale', async () => {
    const { form, asked } = formWith({ id: 5 })
    const messages = (await askGate(form)).findings.map(({ message }) => message)
    expect(messages).toEqual(['標題還沒有內容', '【英文】Headline says nothing'])
    expect(asked).toEqual(['POST /newsroom/check/articles', 'GET /newsroom/check/articles/5'])
  })

  it('lists no lack twice where the form was judged before its locale was known', async () => {
    const api = (_path: string, init: RequestInit = {}) =>
      Promise.resolve(
        verdict([finding('zh-Hant', '標題還沒有內容')], init.method === 'POST' ? [] : ['zh-Hant']),
      )
    const { findings } = await askGate(formWith({ id: 5, locale: undefined, api }).form)
    expect(findings.map(({ message }) => message)).toEqual(['標題還沒有內容'])
  })

  it('fails with the newsroom’s own words when it cannot be asked', async () => {
    const refused = () =>
      Promise.resolve(Response.json({ errors: [{ message: '沒有權限' }] }, { status: 403 }))
    await expect(askGate(formWith({ api: refused }).form)).rejects.toThrow('沒有權限')
  })
})
