import { APIError, type Field } from 'payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkForm } from '../../../../src/endpoints/check/checkForm.ts'
import type { Trial } from '../../../../src/endpoints/check/verdict.ts'
import { resolveOptions } from '../../../../src/options/options.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'
import { databaseOf } from '../../helpers/memoryDatabase.ts'
import { requestTo, type Sent } from '../../helpers/requestTo.ts'

const held = vi.hoisted(() => ({ trials: [] as unknown[] }))
vi.mock('../../../../src/endpoints/check/verdict.ts', () => ({
  dryRun: (_req: unknown, trial: unknown) => {
    held.trials.push(trial)
    return Promise.resolve({ status: 'cleared', findings: [] })
  },
}))
beforeEach(() => void (held.trials = []))

const fields: Field[] = [
  { name: 'headline', type: 'text', localized: true },
  { name: 'byline', type: 'array', fields: [] },
]
const takedown = { at: '2026-11-28T10:00:00.000Z', by: '1', reason: 'x' }
const rows = {
  articles: [{ id: 12, headline: { 'zh-Hant': '公開', en: 'Public' }, _status: 'published', takedown }],
  photos: [
    { id: 7, filename: 'harbour.jpg', filesize: 500, credits: [4], attributionFor: 'harbour.jpg:500' },
  ],
  'articles versions': [
    { parent: 12, latest: true, version: { headline: { 'zh-Hant': '草稿', en: 'Draft' }, takedown: null } },
  ],
}

async function checked(
  body: Record<string, unknown>,
  { collection = 'articles', ...sent }: Sent & { collection?: string } = {},
) {
  const collections = ['articles', 'photos', 'sidebars'].map((slug) => ({ slug, fields }))
  const { payload } = guardedPayload({ database: databaseOf(structuredClone(rows)), collections })
  const user = { id: 1, roles: ['reporter'] }
  const req = requestTo(payload, { user, body, routeParams: { collection }, ...sent })
  try {
    const response = await checkForm(resolveOptions({})).handler(req)
    return {
      status: response.status,
      body: (await response.json()) as Record<string, unknown>,
      trial: held.trials[0] as Trial,
    } // this test's own
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return { status: error.status, body: { ...error.data }, trial: undefined }
  }
}

describe('an unsaved form', () => {
  it('that was never saved is judged by itself: nothing was taken down', async () => {
    const { trial, body } = await checked({ data: { headline: '新', byline: 0, takedown } })
    expect(trial).toEqual({
      kind: 'articles',
      collection: 'articles',
      locale: 'zh-Hant',
      row: { headline: '新', byline: [], takedown: null },
    })
    expect(body).toMatchObject({ collection: 'articles', locale: 'zh-Hant', status: 'cleared' })
  })

  it('of a stored document is put over what was saved last, in its own locale', async () => {
    const { trial } = await checked({ data: { byline: 0 }, id: 12, locale: 'en' })
    expect(trial?.row).toMatchObject({ id: 12, headline: 'Draft', byline: [] })
    expect(trial?.before).toMatchObject({ headline: { en: 'Public' } })
  })

  it('cannot say that nothing was taken down, nor that it is another document', async () => {
    const { trial } = await checked({ data: { takedown: null, id: 99 }, id: 12 })
    expect(trial?.row).toMatchObject({ id: 12, takedown })
  })

  it.each([[null], [undefined]])('with the id %s was never saved', async (id) => {
    expect((await checked({ data: {}, id })).trial).not.toHaveProperty('before')
  })

  it('of a photo has the file that is stored, unless another is chosen', async () => {
    const form = { filename: 'made up.jpg', credits: [4] }
    const kept = await checked({ data: form, id: 7 }, { collection: 'photos' })
    expect(kept.trial?.row).toMatchObject({ filename: 'harbour.jpg', attributionFor: 'harbour.jpg:500' })
    held.trials = []
    const chosenFile = { filename: 'new.jpg', filesize: 9 }
    const chosen = await checked({ data: { ...form, chosenFile }, id: 7 }, { collection: 'photos' })
    expect(chosen.trial?.row).toMatchObject({ filename: 'new.jpg', attributionFor: 'new.jpg:9' })
    expect(chosen.trial?.row).not.toHaveProperty('chosenFile')
  })

  it.each<[string, Record<string, unknown>, Sent, string]>([
    ['the body', { data: {}, locale: 'en' }, { more: { locale: 'zh-Hans' } }, 'en'],
    ['the query', { data: {} }, { more: { locale: 'zh-Hans' } }, 'zh-Hans'],
    ['neither: the first', { data: {} }, {}, 'zh-Hant'],
  ])('is in the locale that is named by %s', async (_, body, sent, locale) => {
    expect((await checked(body, sent)).trial?.locale).toBe(locale)
  })

  it.each<[string, Record<string, unknown>, Sent & { collection?: string }, number, string]>([
    ['without data', {}, {}, 400, 'data-missing'],
    ['whose data is a list', { data: [] }, {}, 400, 'data-missing'],
    ['in a locale that is none', { data: {}, locale: 'fr' }, {}, 400, 'locale-unknown'],
    ['in no locale', { data: {}, locale: '' }, {}, 400, 'locale-unknown'],
    ['in all locales', { data: {} }, { more: { locale: 'all' } }, 400, 'locale-unknown'],
    ['of a document that is not there', { data: {}, id: 99 }, {}, 404, 'document-unknown'],
    ['of what can be no id', { data: {}, id: { equals: 12 } }, {}, 404, 'document-unknown'],
    ['of another collection', { data: {} }, { collection: 'sources' }, 404, 'collection-unknown'],
  ])('is refused %s', async (_, body, sent, status, code) => {
    expect(await checked(body, sent)).toMatchObject({ status, body: { code } })
    expect(held.trials).toEqual([])
  })
})
