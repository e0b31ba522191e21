import { describe, expect, it } from 'vitest'
import { autosaved, choose, newArticle, publish, writeBody } from './helpers/desk.ts'
import { anonymous, as } from './helpers/rest.ts'
import { withPage, type Language } from './helpers/withPage.ts'
import { words } from './helpers/words.ts'

const copy = {
  'zh-HK': {
    headline: `海堤夜跑 明日封路 ${Date.now()}`,
    body: '據新華社報道，海堤明晚封路三小時。',
    heading: '還不能發布，請先處理',
    ready: '都齊了，現在可以發布。',
    empty: /來源/,
    findings: [/來源/, /新華社/],
  },
  'en-US': {
    headline: `Sea wall closes for a night run ${Date.now()}`,
    body: 'The sea wall will be closed for three hours tomorrow night, according to Xinhua.',
    heading: 'Not published yet. Please mend first',
    ready: 'Nothing is missing any more. You can publish now.',
    empty: /source/i,
    findings: [/source/i, /Xinhua/],
  },
} satisfies Record<Language, unknown>

describe.each<Language>(['zh-HK', 'en-US'])('an editor whose browser speaks %s', (language) => {
  const labels = words[language]
  const written = copy[language]

  it('is told what the attribution lacks, in a list that stays and at the fields; mended, the story goes out', async () => {
    await withPage(language, async (tab) => {
      const { page } = tab
      await tab.logIn()
      const id = await newArticle(page, language)
      await page.getByRole('textbox', { name: labels.headline }).fill(written.headline)
      await writeBody(page, written.body)

      // At once, as at deadline: the autosave that follows takes Payload's own errors off the fields; the list stays.
      expect(await publish(page, language)).toBe(400)
      const list = page.locator('.newsroom-missing')
      await list.waitFor()
      await autosaved(page)
      expect(await list.innerText()).toContain(written.heading)
      const items = await list.locator('li').allInnerTexts()
      expect(items).toHaveLength(2)
      for (const finding of written.findings) expect(items.join('\n')).toMatch(finding)
      await tab.shot(`refusal list ${language}`)

      expect(await publish(page, language)).toBe(400)
      // Leads to the field, on a tab that was not open, and says it there too.
      await list.getByRole('button').filter({ hasText: written.empty }).first().click()
      const told = page.locator('#field-attribution .field-error').first()
      await expect.poll(() => told.innerText(), { timeout: 5_000 }).toMatch(written.empty)
      await tab.shot(`refusal field ${language}`)

      expect((await anonymous(`articles/${id}`)).status).toBe(404)
      expect((await as(undefined, `articles/${id}`)).body).toMatchObject({ _status: 'draft' })

      await choose(page, 'attribution.sources', labels.xinhua)
      await list.getByText(written.ready).waitFor()
      await tab.shot(`refusal mended ${language}`)
      expect(await publish(page, language)).toBe(200)
      expect((await anonymous(`articles/${id}?locale=${labels.locale}`)).body).toMatchObject({
        headline: written.headline,
        _status: 'published',
      })
    })
  })
})
