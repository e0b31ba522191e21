import { describe, expect, it } from 'vitest'
import { choose, newArticle, publish, saveDraft, writeBody } from './helpers/desk.ts'
import { anonymous, as } from './helpers/rest.ts'
import { withPage, type Language } from './helpers/withPage.ts'
import { words } from './helpers/words.ts'

const copy = {
  'zh-HK': {
    headline: `海堤夜跑 明日封路 ${Date.now()}`,
    body: '據新華社報道，海堤明晚封路三小時。',
    heading: '未能發布，請先處理',
    findings: [/來源/, /新華社/],
  },
  'en-US': {
    headline: `Sea wall closes for a night run ${Date.now()}`,
    body: 'The sea wall will be closed for three hours tomorrow night, according to Xinhua.',
    heading: 'Not published',
    findings: [/source/i, /Xinhua/],
  },
} satisfies Record<Language, unknown>

describe.each<Language>(['zh-HK', 'en-US'])('an editor whose browser speaks %s', (language) => {
  const said = words[language]
  const written = copy[language]

  // Again when it must: Payload's autosave, when it lands in between, takes the errors off the fields (the list stays).
  it(
    'is told what the attribution lacks, field by field and in one list; mended, the story goes out',
    { retry: 2 },
    async () => {
      await withPage(language, async (tab) => {
        const { page } = tab
        await tab.logIn()
        const id = await newArticle(page, language)
        await page.getByRole('textbox', { name: said.headline }).fill(written.headline)
        await writeBody(page, written.body)
        await saveDraft(page, language)

        expect(await publish(page, language)).toBe(400)
        await page.getByRole('button', { name: said.attributionTab }).click()
        const told = page.locator('#field-attribution .tooltip, #field-attribution .field-error').first()
        await expect.poll(() => told.innerText(), { timeout: 5_000 }).toMatch(written.findings[0] ?? '')
        const toast = page.locator('[data-sonner-toast]').filter({ hasText: written.heading })
        await toast.waitFor()
        const items = await toast.locator('li').allInnerTexts()
        expect(items).toHaveLength(2)
        for (const finding of written.findings) expect(items.join('\n')).toMatch(finding)
        await tab.shot(`refusal ${language}`)

        expect((await anonymous(`articles/${id}`)).status).toBe(404)
        expect((await as(undefined, `articles/${id}`)).body).toMatchObject({ _status: 'draft' })

        await choose(page, 'attribution.sources', said.xinhua)
        expect(await publish(page, language)).toBe(200)
        expect((await anonymous(`articles/${id}?locale=${said.locale}`)).body).toMatchObject({
          headline: written.headline,
          _status: 'published',
        })
      })
    },
  )
})
