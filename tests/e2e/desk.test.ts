import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDocument } from './helpers/desk.ts'
import { bodyOf, liveArticle, livePhoto } from './helpers/liveStory.ts'
import { as } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

const person = (role: string) => ({
  email: `${role}-desk-${Date.now()}@newsroom.test`,
  password: 'only-for-this-test',
})
const reporter = person('reporter')
const layout = person('layout')

beforeAll(async () => {
  for (const [who, role, name] of [
    [reporter, 'reporter', '何記者'],
    [layout, 'layout', '排版員'],
  ] as const)
    expect((await as(undefined, 'users', 'POST', { ...who, name, roles: [role] })).status).toBe(201)
})

const day = (page: Page, group: string) => page.locator(`[data-day="${group}"]`)

/** Opens the dashboard and waits until it has asked. */
async function openDashboard(page: Page): Promise<void> {
  await page.goto('/admin')
  await page.locator('.newsroom-day[aria-busy="false"]').waitFor()
}

describe('the dashboard', () => {
  it('shows an editor the day of everybody, and each headline leads to its document', async () => {
    const blocked = await liveArticle({
      headline: '天橋維修欠出處',
      _status: 'draft',
      attribution: { form: 'report', sources: [] },
    })
    await liveArticle({ headline: '天橋維修齊全', _status: 'draft' })
    const photo = await livePhoto('天橋夜景')
    await liveArticle({ headline: '天橋夜景成打卡點', photos: [{ photo: photo.id }] })
    await as(undefined, `newsroom/takedown/photos/${photo.id}`, 'POST', { reason: '未獲授權' })
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      await tab.logIn()
      await openDashboard(page)
      await day(page, 'ready').getByRole('link', { name: '天橋維修齊全' }).waitFor()
      await day(page, 'published').getByRole('link', { name: '天橋夜景成打卡點' }).waitFor()
      expect(await day(page, 'lost').innerText()).toMatch(/天橋夜景成打卡點[\s\S]*天橋夜景/)
      expect(await day(page, 'blocked').innerText()).toMatch(/天橋維修欠出處[\s\S]*來源/)
      await tab.shot('desk zh-HK dashboard')
      for (const [name, width] of Object.entries({ narrow: 1024, phone: 390 })) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
        await tab.shot(`desk zh-HK dashboard ${name}`)
      }
      await day(page, 'blocked').getByRole('link', { name: '天橋維修欠出處' }).click()
      await page.waitForURL(new RegExp(`/articles/${blocked.id}`))
    })
  })

  it('shows a reporter their own work alone, in English as well', async () => {
    const { body } = await as(reporter, 'articles?draft=true', 'POST', {
      headline: '記者自己的稿',
      body: bodyOf('據新華社報道，天橋下周維修。'),
    })
    expect(body.doc).toBeDefined()
    await liveArticle({ headline: '別人未發的稿', _status: 'draft' })
    await withPage('en-US', async (tab) => {
      const { page } = tab
      await tab.logIn(reporter)
      await openDashboard(page)
      await day(page, 'blocked').getByRole('link', { name: '記者自己的稿' }).waitFor()
      expect(await day(page, 'blocked').innerText()).toMatch(/Not ready/)
      expect(await page.locator('.newsroom-day').innerText()).not.toContain('別人未發的稿')
      await tab.shot('desk en-US dashboard reporter')
    })
  })

  it('shows who lays out the pages of tomorrow first, and how far they are', async () => {
    const story = await liveArticle({ headline: '上版的稿' })
    const made = await as(undefined, 'pages', 'POST', {
      title: '要聞',
      locale: 'zh-Hant',
      date: new Date(Date.now() + 86_400_000).toISOString(),
      section: 'A',
      number: 7,
      items: [{ kind: 'article', article: story.id, role: 'lead' }],
    })
    expect(made.status).toBe(201)
    await withPage(
      'zh-HK',
      async (tab) => {
        const { page } = tab
        await tab.logIn(layout)
        await openDashboard(page)
        expect(await page.locator('[data-day]').first().getAttribute('data-day')).toBe('pages')
        expect(await day(page, 'pages').innerText()).toMatch(/A7 要聞[\s\S]*項要處理/)
        await tab.shot('desk zh-HK dashboard layout dark')
      },
      { colorScheme: 'dark' },
    )
  })
})

it('lists say what a draft lacks and what is scheduled, and the ledger who decided what about which story', async () => {
  const lacking = await liveArticle({
    headline: '欠出處的列表稿',
    _status: 'draft',
    attribution: { form: 'report', sources: [] },
  })
  await as(undefined, `articles/${lacking.id}`, 'PATCH', { _status: 'published' })
  await withPage('zh-HK', async (tab) => {
    const { page } = tab
    await tab.logIn()
    await page.goto('/admin/collections/articles?locale=zh-Hant&limit=10&sort=-createdAt')
    const row = page.locator('tr', { hasText: '欠出處的列表稿' }).first()
    await row.getByText('欠 2 項').waitFor()
    await tab.shot('desk zh-HK list')

    await page.goto('/admin/collections/gate-decisions?limit=10')
    const line = page.locator('tr', { hasText: '欠出處的列表稿' }).first()
    await line.locator(`a[data-subject="articles:${lacking.id}"]`).waitFor()
    await line.getByText('Editor', { exact: true }).waitFor()
    expect(await line.innerText()).toMatch(/來源/)
    await tab.shot('desk zh-HK ledger')
  })
})

it('a plan that would be refused is warned of where the time is set', async () => {
  const lacking = await liveArticle({
    headline: '排程欠出處',
    _status: 'draft',
    attribution: { form: 'report', sources: [] },
  })
  await withPage('zh-HK', async (tab) => {
    const { page } = tab
    await tab.logIn()
    await openDocument(page, 'articles', lacking.id)
    await page.locator('.form-submit .popup-button').first().click()
    await page.locator('#schedule-publish').click()
    await page.locator('dialog [data-schedule-warning]').waitFor()
    expect(await page.locator('[data-schedule-warning]').innerText()).toMatch(/來源/)
    await tab.shot('desk zh-HK schedule warned')
  })
})
