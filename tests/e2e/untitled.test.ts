import { expect, it } from 'vitest'
import { newArticle } from './helpers/desk.ts'
import { bodyOf, liveArticle } from './helpers/liveStory.ts'
import { withPage } from './helpers/withPage.ts'

it('a form that was opened and left leaves nothing in the list, and a story without a headline is called by its words', async () => {
  const { id } = await liveArticle({
    headline: null,
    body: bodyOf('碼頭的貓今早又回來了。'),
    _status: 'draft',
  })
  await withPage('zh-HK', async (tab) => {
    const { page } = tab
    await tab.logIn()
    const empty = await newArticle(page, 'zh-HK')
    await page.goto('/admin/collections/articles?limit=100&sort=-updatedAt')
    const rows = page.locator(`.table a[href$="/articles/${id}"]`)
    await rows.getByText('碼頭的貓今早又回來了。').waitFor()
    expect(await page.locator(`.table a[href$="/articles/${empty}"]`).count()).toBe(0)
    await tab.shot('desk zh-HK list named')
  })
})
