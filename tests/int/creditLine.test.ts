import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()

const newsAgency = (key: string, name: string) =>
  app.local.create({ collection: 'sources', data: { key, name, kind: 'agency' } })

describe('creditLine', () => {
  it('is the finished wording in the locale read, at any depth, in lists, and when it alone is selected', async () => {
    const xinhua = await newsAgency('xinhua', '新華社')
    const cns = await newsAgency('cns', '中新社')
    const article = await desk.article({
      house: '海角日報訊',
      attribution: { form: 'compiled', sources: [cns.id, xinhua.id] },
      _status: 'published',
    })
    for (const query of ['', '?depth=0', '?depth=2', '?select[creditLine]=true']) {
      const read = await app.rest('GET', `/articles/${article.id}${query}`)
      expect(read.body.creditLine, query).toBe('海角日報訊 綜合中新社及新華社報道')
    }
    const list = await app.rest('GET', '/articles?depth=0')
    expect(list.body.docs?.[0]?.creditLine).toBe('海角日報訊 綜合中新社及新華社報道')
    const english = await app.rest('GET', `/articles/${article.id}?locale=en`)
    expect(english.body.creditLine).toContain('Xinhua')
  })

  it("names a source of the newsroom's own, and has its new name once it is renamed", async () => {
    const local = await newsAgency('lantern', '燈籠通訊社')
    const article = await desk.article({
      attribution: { form: 'report', sources: [local.id] },
      _status: 'published',
    })
    expect((await app.rest('GET', `/articles/${article.id}`)).body.creditLine).toBe('據燈籠通訊社報道')
    await app.local.update({ collection: 'sources', id: local.id, data: { name: '提燈通訊社' } })
    await expect
      .poll(async () => (await app.rest('GET', `/articles/${article.id}`)).body.creditLine, {
        timeout: 5_000,
      })
      .toBe('據提燈通訊社報道')
  })
})
