import { describe, expect, it } from 'vitest'
import { openDocument } from './helpers/desk.ts'
import { as, sourceId } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

const body = {
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr' },
        children: [
          {
            type: 'text',
            version: 1,
            text: '園圃周末起開放。',
            format: 0,
            style: '',
            detail: 0,
            mode: 'normal',
          },
        ],
      },
    ],
  },
}

async function draft(data: object): Promise<number> {
  const whole = { headline: '社區園圃開放', body, ...data }
  const { status, body: answer } = await as(undefined, 'articles?draft=true&locale=zh-Hant', 'POST', whole)
  if (status !== 201 || !answer.doc) throw new Error(`The draft was not made: HTTP ${status}`)
  return answer.doc.id
}

describe('a draft beside its form, as readers would see it', () => {
  it('says what it lacks, follows what is typed, and is ready once it has its credit', () =>
    withPage('zh-HK', async ({ page, logIn, shot }) => {
      await logIn()
      const id = await draft({ attribution: { form: 'report', sources: [] } })
      await openDocument(page, 'articles', id, '?locale=zh-Hant')
      await page.locator('#live-preview-toggler').click()
      const shown = page.frameLocator('#live-preview-iframe')
      await shown.getByText('〔欠來源〕').first().waitFor()
      expect(await shown.locator('.draft-bar').innerText()).toContain('還不能發布')
      await page.locator('#field-headline').fill('園圃明日開放')
      await shown.locator('h1', { hasText: '園圃明日開放' }).waitFor()
      await shot('draft preview zh-HK')
      const attribution = { form: 'report', sources: [await sourceId('xinhua')] }
      const { status } = await as(undefined, `articles/${id}?draft=true`, 'PATCH', { attribution })
      expect(status).toBe(200)
      await page.goto(`/preview/articles/${id}?locale=zh-Hant`)
      expect(await page.locator('.draft-bar').innerText()).toContain('可以發布')
      expect(await page.locator('.credit').first().innerText()).toContain('新華社')
      await shot('draft preview alone zh-HK')
    }))

  it('is shown to nobody without a login', () =>
    withPage('en-US', async ({ page }) => {
      const id = await draft({})
      const answer = await page.goto(`/preview/articles/${id}?locale=zh-Hant`)
      expect(answer?.status()).toBe(403)
      expect(await page.content()).not.toContain('社區園圃開放')
      expect(await page.locator('h1').innerText()).toBe('這一頁只給編輯部看')
    }))
})
