import { describe, expect, it } from 'vitest'
import { newsroom, withPage } from './helpers/withPage.ts'

/** What the title of the login says to a browser that asks for these languages. */
const greetings = [
  ['zh-HK,zh;q=0.9,en;q=0.7', '登入'],
  ['zh-MO', '登入'],
  ['zh-Hant', '登入'],
  ['zh-TW', '登入'],
  ['zh-CN,zh;q=0.9', '登录'],
  ['en-US,en;q=0.9', 'Login'],
  ['fr-FR', '登入'],
] as const

describe('the language of the admin', () => {
  it.each(greetings)('for a browser that asks for %s: the login says %s', async (accept, word) => {
    const page = await fetch(`${newsroom().url}/admin/login`, { headers: { 'accept-language': accept } })
    const [, title] = /<title>(\S+)/.exec(await page.text()) ?? []
    expect(title).toBe(word)
  })

  it('is Traditional Chinese all over for a Hong Kong browser', async () => {
    await withPage('zh-HK', async (tab) => {
      await tab.logInByForm()
      await tab.page.goto('/admin')
      for (const name of ['稿件', '方塊', '圖片', '來源', '版面', '審核記錄', '使用者'])
        await tab.page.getByRole('link', { name }).first().waitFor({ state: 'attached' })
      expect(await tab.page.locator('html').getAttribute('lang')).toBe('zh-TW')
    })
  })
})
