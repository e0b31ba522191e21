import { describe, expect, it } from 'vitest'
import { dryRun, type Trial } from '../../../../src/endpoints/check/verdict.ts'
import { photoIn } from '../../../../src/story/build.ts'
import { newsroomInMemory, type Asking, type Unusual } from '../../helpers/newsroomInMemory.ts'
import { articleRow, bodyOf, boxRow, photoRow } from '../../helpers/stored.ts'

type Data = Record<string, unknown>

const editor = { user: { id: 1, roles: ['editor'] }, language: 'zh-TW' }
const makesSources = { sources: { access: { create: () => true } } }

async function ran(trial: Partial<Trial> & { row: Data }, asking: Asking = editor, unusual: Unusual = {}) {
  const room = newsroomInMemory({ collections: makesSources, ...unusual })
  const given = {
    kind: 'articles',
    collection: trial.kind ?? 'articles',
    locale: 'zh-Hant',
    ...trial,
  } as const
  return dryRun(room.request(asking), given, { withCredits: true })
}
const mendsIn = async (...given: Parameters<typeof ran>) =>
  Object.fromEntries(
    (await ran(...given)).findings.map(({ rule, path, mends = [] }) => [`${rule} at ${path}`, mends]),
  )
const saying = (...lines: string[]) => articleRow({ body: { 'zh-Hant': bodyOf(...lines) } })

describe('what would mend a finding by a click', () => {
  it('declares whom the words credit, by the newsroom’s own source, or says that it is a mention', async () => {
    const mends = await mendsIn({ row: saying('另據中新社報道，碼頭加開一班。') })
    expect(mends['attribution-undeclared at body']).toEqual([
      { act: 'declare', path: 'attribution.sources', sources: [{ key: 'cns', name: '中新社', id: 2 }] },
      { act: 'mention', path: 'mentions', words: '另據中新社報道', locale: 'zh-Hant' },
    ])
  })

  it('makes a source only where the newsroom has none', async () => {
    const [declare] =
      (await mendsIn({ row: saying('據路透社報道，渡輪復航。') }))['attribution-undeclared at body'] ?? []
    const names = { 'zh-Hant': '路透社', 'zh-Hans': '路透社', en: 'Reuters' }
    expect(declare).toMatchObject({
      act: 'declare',
      sources: [{ key: 'reuters', name: '路透社', make: { collection: 'sources', kind: 'agency', names } }],
    })
  })

  it('makes none for who may make none, and then offers no half of it', async () => {
    const unusual = { collections: { sources: { access: { create: () => false } } } }
    const row = saying('綜合中新社及路透社報道，渡輪復航。')
    const mends = await mendsIn({ row }, editor, unusual)
    expect(mends['attribution-undeclared at body']?.map(({ act }) => act)).toEqual(['mention'])
  })

  it('says that it is a mention only for who may publish', async () => {
    const reporter = { ...editor, user: { id: 2, roles: ['reporter'] } }
    const mends = await mendsIn({ row: saying('另據中新社報道，碼頭加開一班。') }, reporter)
    expect(mends['attribution-undeclared at body']?.map(({ act }) => act)).toEqual(['declare'])
  })

  it.each([
    ['zh-TW', '中新社'],
    ['zh', '中新社'],
    ['en', 'China News Service'],
  ])('names in the language of who asks: %s', async (language, name) => {
    const mends = await mendsIn({ row: saying('另據中新社報道，碼頭加開一班。') }, { ...editor, language })
    expect(mends['attribution-undeclared at body']?.[0]).toMatchObject({ sources: [{ name }] })
  })

  it.each<[string, Data]>([
    ['none', { credits: [] }],
    ['another', { credits: [1] }],
  ])('takes the credit of a photo from its file, where it has %s', async (_, over) => {
    const row = photoRow({ ...over, iptc: { creditLine: '中新社' } })
    const mends = await mendsIn({ kind: 'photos', row })
    const [found] = Object.values(mends)
    expect(found?.[0]).toEqual({
      ...{ act: 'credit', path: 'credits' },
      sources: [{ key: 'cns', name: '中新社', id: 2 }],
    })
  })

  it('takes from the file how a picture was made', async () => {
    const row = photoRow({ iptc: { digitalSourceType: 'trainedAlgorithmicMedia' } })
    expect((await mendsIn({ kind: 'photos', row }))['photo-made-undeclared at made']).toEqual([
      { act: 'fill', path: 'made', value: 'trainedAlgorithmicMedia' },
      { act: 'mention', path: 'mentions', words: 'trainedAlgorithmicMedia', locale: '' },
    ])
  })

  it('declares the source of a box', async () => {
    const row = boxRow({ body: { 'zh-Hant': bodyOf('另據中新社報道，碼頭加開一班。') } })
    const mends = await mendsIn({ kind: 'sidebars', row })
    expect(mends['attribution-undeclared at body']?.[0]).toMatchObject({ act: 'declare', path: 'sources' })
  })

  it('is nothing where only the editor knows', async () => {
    expect(await mendsIn({ row: articleRow({ headline: {} }) })).toEqual({ 'text-blank at headline': [] })
  })
})

describe('what is said of drafts that go out along', () => {
  it('is their names, and what they lack with the way to it; not that they must be published first', async () => {
    const room = newsroomInMemory({ collections: makesSources })
    const good = room.put('photos', photoRow())
    const bad = room.put('photos', photoRow({ alt: {}, caption: { 'zh-Hant': '碼頭' } }))
    const gone = room.put('photos', photoRow({ takedown: { at: '2026-01-01T00:00:00.000Z' } }))
    const row = articleRow({
      photos: [{ photo: good.id }, { photo: bad.id }],
      body: { 'zh-Hant': bodyOf('據新華社報道，渡輪復航。', photoIn(String(gone.id))) },
    })
    const trial = { kind: 'articles', collection: 'articles', locale: 'zh-Hant', row } as const
    const { findings, promotions } = await dryRun(room.request(editor), trial)
    expect(promotions).toEqual([
      { collection: 'photos', id: String(good.id), kind: 'photo', name: '渡輪駛近碼頭。' },
    ])
    expect(findings.map(({ message }) => message)).toEqual([
      '內文所用的圖片「渡輪駛近碼頭。」還沒有發布，請先發布它，或移除',
      expect.stringContaining('圖片「碼頭」的替代文字'),
    ])
    expect(findings[1]?.mends).toEqual([{ act: 'open', path: 'alt', collection: 'photos', id: bad.id }])
  })
})

describe('the credits of a form’s body', () => {
  it('stand at their places, each with how it is answered for, and what would mend it', async () => {
    const { credits } = await ran({ row: saying('據新華社報道，渡輪復航。', '另據中新社報道，加開一班。') })
    expect(credits?.map(({ text }) => text)).toEqual([
      '據新華社報道，渡輪復航。',
      '另據中新社報道，加開一班。',
    ])
    expect(credits?.flatMap((line) => line.credits)).toMatchObject([
      { start: 0, end: 6, state: 'declared', names: ['新華社'] },
      {
        start: 0,
        end: 7,
        state: 'undeclared',
        names: ['中新社'],
        mends: [{ act: 'declare' }, { act: 'mention' }],
      },
    ])
  })
})
